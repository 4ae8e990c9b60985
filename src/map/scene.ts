import type { LngLat } from '../domain/place.ts'
import { noCities, type Cities } from './city-names.ts'
import type { Mark } from './clusters.ts'
import { noMarks, type MarkSet } from './mark-set.ts'
import type { Hit } from './map-hits.ts'
import { noFurniture, type Furniture } from './furniture.ts'
import type { MapBox } from './screen.ts'

/** What the map shows when it rests, for everything that is written over it. */
export type Scene = {
  readonly status: 'loading' | 'ready' | 'unavailable' | 'lost'
  readonly box: MapBox | null
  readonly marks: MarkSet
  /** Where the names of waters belong. */
  readonly waters: readonly LngLat[]
  /** Cities that were called otherwise at other times. */
  readonly cities: Cities
  /** The cursor that the map shows. */
  readonly asOf: number
  /** Under the pointer. */
  readonly hit: Hit | null
  /** The cluster whose events are listed, as it was when it was opened: what is selected from the list leaves the mark. */
  readonly open: { readonly mark: Mark; readonly numbers: readonly number[] } | null
  readonly furniture: Furniture
}

const blank: Scene = { status: 'loading', box: null, marks: noMarks, waters: [], cities: noCities, asOf: 0, hit: null, open: null, furniture: noFurniture } // prettier-ignore

export type SceneHolder = ReturnType<typeof createScene>

/** Holds the scene and tells who listens, in the shape that React subscribes to. */
export function createScene() {
  let scene = blank
  const hearers = new Set<() => void>()
  const publish = (patch: Partial<Scene>): void => {
    const keys = Object.keys(patch) as (keyof Scene)[]
    if (keys.every((key) => patch[key] === scene[key])) return
    scene = { ...scene, ...patch }
    for (const hear of hearers) hear()
  }
  return {
    read: (): Scene => scene,
    publish,
    /** The map is gone; what stands over it is not, and is of the same day. */
    clear: () => publish({ ...blank, furniture: scene.furniture, asOf: scene.asOf }),
    subscribe: (hear: () => void) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}
