import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl'
import { farLand, worldLayers } from './basemap-ground.ts'
import { isInRegion } from './ground.ts'

/** The world's coarser land lies unseen under the region's water and finer land while no more than the region is in view. It is
 *  then left out of the drawing, and is not fetched before the map has once come to rest: half of all points are its. */
export function createFarLand(map: MapLibreMap, address: string) {
  let filled: GeoJSONSource | undefined
  let isShown: boolean | null = null

  const supply = (): void => {
    const source = map.getSource<GeoJSONSource>(farLand)
    if (source === filled) return
    filled = source
    void source?.setData(address)
  }
  const look = (): void => {
    const bounds = map.getBounds()
    const isSeen =
      map.getProjection()?.type === 'globe' || !isInRegion(map.getZoom(), bounds.toArray().flat())
    if (isSeen) supply()
    if (isSeen === isShown) return
    isShown = isSeen
    // A layer without opacity is not drawn; one that is hidden by its visibility would be built anew when it is shown.
    for (const { id, property, opacity } of worldLayers)
      map.setPaintProperty(id, property, isSeen ? opacity : 0)
  }
  map.on('style.load', () => {
    isShown = null
    look()
  })
  map.on('move', look)
  map.on('projectiontransition', look)
  return { supply }
}
