import type { Dataset } from '../domain/dataset.ts'
import type { AppState } from '../state/app-state.ts'
import type { Selected } from '../state/selection.ts'
import { toCities } from './city-names.ts'
import type { Mark } from './clusters.ts'
import type { MapScheme } from './colours.ts'
import type { Box } from './free-room.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { Hit } from './map-hits.ts'
import { createDrawing } from './map-drawing.ts'
import type { MapLists } from './map-lists.ts'
import type { MarkSet } from './mark-set.ts'
import { createPicking } from './picking.ts'
import type { Scene } from './scene.ts'

type Ports = {
  readonly adapter: MapAdapter
  readonly publish: (patch: Partial<Scene>) => void
  readonly furniture: () => readonly Box[]
}

/** What the map draws of a dataset and what pointing at it means; another reading of it can take its place on the same map. */
export function createProjection(first: Dataset, { adapter, publish, furniture }: Ports) {
  const project = (dataset: Dataset) => {
    const drawing = createDrawing(dataset, adapter)
    return { drawing, picking: createPicking({ dataset, adapter, marks: drawing.marks, publish, furniture }) }
  }
  let now = project(first)
  // Not here yet.
  let lists: MapLists | null | undefined
  return {
    read: (dataset: Dataset): void => {
      publish({ hit: null, open: null })
      now = project(dataset)
      if (lists !== undefined) now.drawing.supply(lists)
    },
    supply: (come: MapLists | null): void => {
      lists = come
      publish({ cities: toCities(come?.cities ?? []) })
      now.drawing.supply(come)
    },
    update: (state: AppState, over: Pick<Scene, 'hit' | 'furniture'>, settled: boolean): boolean =>
      now.drawing.update(state, over, settled),
    rested: (state: AppState): void => now.drawing.rested(state),
    paint: (state: AppState, hit: Hit | null, scheme: MapScheme): void =>
      now.drawing.paint(state, hit, scheme),
    marks: (): MarkSet => now.drawing.marks(),
    forget: (): void => now.drawing.forget(),
    point: (hit: Hit | null): void => now.picking.point(hit),
    pick: (hit: Hit | null): void => now.picking.pick(hit),
    openMark: (mark: Mark): void => now.picking.openMark(mark),
    wasPicked: (selected: Selected): boolean => now.picking.wasPicked(selected),
  }
}
