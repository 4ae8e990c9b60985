import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import { corridorKinds } from '../domain/corridor.ts'
import type { LngLat } from '../domain/place.ts'
import { details, strokes, toLineFeature, type LineProperties } from './corridor-lines.ts'
import type { ScreenPoint } from './screen.ts'

/** MapLibre builds the program of a layer when it first has something to draw, and waits for the graphics card meanwhile: for
 *  the first corridors, while time is dragged past them, that would be felt. A short line of every look, just beyond the map's
 *  edges, has the programs built before. */

/** Beyond the edge and yet within the tiles that are seen; and long enough not to be simplified away: pixels. */
const [beyond, length] = [12, 6]

type Primer = Feature<LineString | Point, LineProperties>

export function toPrimers(
  { width, height }: { readonly width: number; readonly height: number },
  toLngLat: (point: ScreenPoint) => LngLat,
): FeatureCollection<LineString | Point, LineProperties> {
  const places = [
    [-beyond, height / 2],
    [width + beyond, height / 2],
    [width / 2, height + beyond],
  ] as const
  const looks = details.flatMap((detail) =>
    corridorKinds.flatMap((kind) =>
      strokes.map(
        (stroke) =>
          ({ corridor: '', kind, stroke, detail, lane: 0, isSchematic: false, weight: 'usual' }) as const,
      ),
    ),
  )
  const features = places.flatMap(([x, y]) => {
    const path = [toLngLat([x, y]), toLngLat([x, y + length])]
    return looks.flatMap((look): Primer[] => [toLineFeature(path, look), toSign(path[0] ?? [0, 0], look)])
  })
  return { type: 'FeatureCollection', features }
}

const toSign = (at: LngLat, look: LineProperties): Primer => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...at] },
  properties: { ...look, turn: 0, aside: [0, 0] } as LineProperties,
})
