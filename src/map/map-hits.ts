import type { MapGeoJSONFeature, MapLibreMap } from 'maplibre-gl'
import type { LngLat } from '../domain/place.ts'
import { areaLandLayers, areaLineLayers } from './basemap-areas.ts'
import { landLayers } from './basemap.ts'
import { corridorLayers } from './corridor-layers.ts'
import { routeLayers } from './route-layers.ts'
import type { ScreenPoint } from './screen.ts'

/** What lies under the pointer; events win over corridors, corridors over contested areas, and these over
 *  land, which is a unit of it. */
export type Hit = { readonly lngLat: LngLat } & (
  | { readonly kind: 'mark'; readonly mark: number }
  | { readonly kind: 'corridor' | 'area' | 'land'; readonly id: string }
)

export type MarkAt = (point: ScreenPoint) => number | null

/** How far around the pointer a line still answers, pixels. */
const reach = 6

const isShown = ({ state }: MapGeoJSONFeature): boolean => state['is'] === 'shown'

export function hitAt(map: MapLibreMap, [x, y]: ScreenPoint, markAt: MarkAt): Hit | null {
  const { lng, lat } = map.unproject([x, y])
  const lngLat: LngLat = [lng, lat]
  const find = (
    layers: readonly string[],
    around: number,
    isThere: (feature: MapGeoJSONFeature) => boolean = () => true,
  ) =>
    map
      .queryRenderedFeatures(
        [
          [x - around, y - around],
          [x + around, y + around],
        ],
        { layers: layers.filter((id) => map.getLayer(id) !== undefined) },
      )
      .find(isThere)
  const mark = markAt([x, y])
  if (mark !== null) return { kind: 'mark', mark, lngLat }
  const corridor: unknown = find([...routeLayers, ...corridorLayers], reach)?.properties['corridor']
  if (typeof corridor === 'string') return { kind: 'corridor', id: corridor, lngLat }
  const area = find(areaLineLayers, reach, isShown) ?? find(areaLandLayers, 0, isShown)
  const areaId: unknown = area?.properties['id']
  if (typeof areaId === 'string') return { kind: 'area', id: areaId, lngLat }
  const unit: unknown = find(landLayers, 0)?.properties['id']
  return typeof unit === 'string' ? { kind: 'land', id: unit, lngLat } : null
}
