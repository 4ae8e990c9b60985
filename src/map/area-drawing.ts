import type { Dataset } from '../domain/dataset.ts'
import { areasAt } from '../domain/polity.ts'
import { namesAt, readInstants } from '../domain/read-names.ts'
import { inLanguage } from '../domain/text.ts'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import type { Differs } from './draw-memory.ts'
import type { Passage } from './feature-fade.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { Hit } from './map-hits.ts'
import type { Boxes, MapLists, PlacedArea } from './map-lists.ts'
import { areaSizes, extentOf, reachOf, sizeAt, toSteps } from './name-room.ts'
import type { NameView } from './name-view.ts'
import { toCollection } from './state-labels.ts'
import { createClock } from './turning-points.ts'

type Options = {
  dataset: Dataset
  adapter: MapAdapter
  differs: Differs
}

/** What a frame is drawn with besides the state of the store. */
type Passing = { readonly hit: Hit | null; readonly view: NameView; readonly passage: Passage }

/** Draws the contested areas of the cursor's day and their names. */
export function createAreaDrawing({ dataset, adapter, differs }: Options) {
  const areas = [...dataset.areas.values()]
  const clock = createClock([
    ...areas.flatMap(({ date: { start, end } }) => [start, end]),
    ...readInstants(areas),
  ])
  let places: readonly PlacedArea[] = []
  let boxes: Boxes = {}
  const show = ({ cursor, layers }: AppState, passage: Passage): boolean => {
    if (!differs('areas', layers.areas && clock(cursor))) return false
    const shown = layers.areas ? areasAt(dataset, cursor) : []
    adapter.showAreas(new Set(shown.map(({ id }) => id)), passage)
    return true
  }
  const name = ({ cursor, layers, lang }: AppState, view: NameView): boolean => {
    if (!differs('area names', layers.areas && clock(cursor), places, lang, view)) return false
    const shown = layers.areas ? areasAt(dataset, cursor) : []
    const size = sizeAt(areaSizes, view.zoom)
    const labelsOf = (area: (typeof shown)[number]) => {
      const name = inLanguage(namesAt(area, cursor), lang)
      return places
        .filter(({ id }) => id === area.id)
        .map(({ id, at, minzoom }) => {
          const reach = reachOf(at, boxes[id], { zoom: view.zoom, size })
          return { id, at, minzoom, rank: minzoom, name, steps: toSteps(reach, extentOf(name, 'area')) }
        })
    }
    adapter.show('area-names', toCollection(shown.flatMap(labelsOf)))
    return true
  }
  const light = ({ selected, pointed }: AppState, hit: Hit | null): boolean => {
    const under = hit?.kind === 'area' ? hit.id : null
    const hovered = pointed?.kind === 'area' ? pointed.id : under
    const chosen = selectedId(selected, 'area')
    if (!differs('lit area', hovered, chosen)) return false
    adapter.lightArea('hover', hovered)
    adapter.lightArea('selected', chosen)
    return true
  }
  return {
    update: (state: AppState, { hit, view, passage }: Passing): boolean =>
      [show(state, passage), name(state, view), light(state, hit)].includes(true),
    supply: (lists: MapLists | null): void => {
      places = lists?.areas ?? []
      boxes = lists?.boxes ?? {}
    },
  }
}
