import type { LineLayerSpecification } from 'maplibre-gl'
import { createPropertyExpression, latest } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { toBasemap } from './basemap.ts'
import { withOverlays } from './overlay-layers.ts'
import { sharingProgram } from './shader-programs.ts'

const line = (paint: LineLayerSpecification['paint']): LineLayerSpecification =>
  ({ id: 'line', type: 'line', source: 'lines', paint }) as LineLayerSpecification

type Name = keyof typeof latest.paint_line

/** The kind of each property that chooses the program. */
function kindsOf(layer: { paint?: object | undefined }, names: readonly Name[]): string[] {
  return names.map((name) => {
    const value: unknown = (layer.paint as Record<string, unknown> | undefined)?.[name]
    const made = createPropertyExpression(value, name, latest.paint_line[name] as never)
    return made.result === 'success' && Array.isArray(value) ? made.value.kind : 'constant'
  })
}

const names = ['line-color', 'line-width', 'line-opacity', 'line-offset'] as const

test('lines of which any property depends on the feature all have the same program', () => {
  const style = withOverlays(
    toBasemap({
      scheme: 'light',
      lang: 'en',
      geoUrl: (file) => `https://atlas.example/${file}`,
      fontFaces: {},
    }),
    'light',
  )
  const lines = style.layers.filter(({ type }) => type === 'line')
  const programs = new Set(lines.map((layer) => kindsOf(layer, names).join(' ')))
  expect(programs.size).toBeLessThanOrEqual(3)
  expect([...programs].filter((kinds) => /source|composite/.test(kinds))).toEqual(['source composite composite composite']) // prettier-ignore
})

test('a line looks as before, at every zoom', () => {
  const before = { 'line-color': ['get', 'colour'], 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 6, 3], 'line-opacity': 0.5 } as const // prettier-ignore
  const after = sharingProgram(line(before as unknown as LineLayerSpecification['paint'])).paint
  const valueAt = (paint: unknown, name: Name, zoom: number) => {
    const made = createPropertyExpression((paint as Record<string, unknown>)[name], name, latest.paint_line[name] as never) // prettier-ignore
    if (made.result !== 'success') throw new Error(name)
    const feature = { type: 2, id: 1, properties: { colour: '#123456' }, geometry: [] } as const
    return String((made.value as unknown as { evaluate: (at: object, feature: object) => unknown }).evaluate({ zoom }, feature)) // prettier-ignore
  }
  for (const zoom of [1, 2, 4, 5.5, 9])
    for (const name of ['line-color', 'line-width', 'line-opacity'] as const)
      expect(valueAt(after, name, zoom)).toBe(valueAt(before, name, zoom))
})

test('a line that is the same for all its features is left as it is', () => {
  const plain = line({
    'line-color': '#000',
    'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 6, 3],
  })
  expect(sharingProgram(plain)).toBe(plain)
})
