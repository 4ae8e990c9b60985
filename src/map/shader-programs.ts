import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'

type Paint = NonNullable<LineLayerSpecification['paint']>
type Name = 'line-color' | 'line-width' | 'line-opacity' | 'line-offset'
type Value = number | string | ExpressionSpecification

/** What a layer says that says nothing, by the style specification. */
const usual: Record<Name, Value> = { 'line-color': '#000000', 'line-width': 1, 'line-opacity': 1, 'line-offset': 0 } // prettier-ignore
const names = Object.keys(usual) as Name[]

const ofFeature = ['get', 'has', 'id', 'feature-state', 'geometry-type']

const dependsOnFeature = (value: unknown): boolean =>
  Array.isArray(value) && (ofFeature.includes(String(value[0])) || value.some(dependsOnFeature))

const asExpression = (...parts: unknown[]) => parts as unknown as ExpressionSpecification

/** The same value whatever the feature, put so that MapLibre cannot tell. */
const byFeature = (value: Value): Value =>
  dependsOnFeature(value) ? value : asExpression('case', ['has', 'id'], value, value)

/** Only the outermost expression may depend on the zoom: `step` and `interpolate`, with outputs at every second place. */
function byZoomAndFeature(value: Value): ExpressionSpecification {
  const [operator, ...rest] = Array.isArray(value) ? (value as unknown[]) : []
  const inputAt = operator === 'step' ? 0 : operator === 'interpolate' ? 1 : -1
  if (JSON.stringify(rest[inputAt]) !== '["zoom"]') return asExpression('step', ['zoom'], byFeature(value), 24, byFeature(value)) // prettier-ignore
  const outputsAt = operator === 'step' ? 1 : 3
  const isOutput = (i: number) => i >= outputsAt && (i - outputsAt) % 2 === 0
  return asExpression(operator, ...rest.map((part, i) => (isOutput(i) ? byFeature(part as Value) : part)))
}

/** MapLibre has a shader program for each set of properties that depend on the feature, on the zoom or on both, and each takes
 *  long to be made ready where there is no graphics card. All lines of which any property depends on the feature are drawn
 *  as if all did, by one program, or one for dashes; and all land and water as if its colour did. */
export function sharingProgram(layer: LayerSpecification): LayerSpecification {
  if (layer.type === 'fill' && layer.paint?.['fill-color'] !== undefined) {
    const colour = byFeature(layer.paint['fill-color'] as Value)
    return { ...layer, paint: { ...layer.paint, 'fill-color': colour as ExpressionSpecification } }
  }
  if (layer.type !== 'line' || !names.some((name) => dependsOnFeature(layer.paint?.[name]))) return layer
  const values = names.map((name): [Name, Value] => {
    const value = (layer.paint?.[name] ?? usual[name]) as Value
    return [name, name === 'line-color' ? byFeature(value) : byZoomAndFeature(value)]
  })
  return { ...layer, paint: { ...layer.paint, ...Object.fromEntries(values) } satisfies Paint }
}
