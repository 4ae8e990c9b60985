import type { Dataset } from '../domain/dataset.ts'
import { areasAt } from '../domain/polity.ts'
import { namesAt, readInstants } from '../domain/read-names.ts'
import { inLanguage } from '../domain/text.ts'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { Hit } from './map-hits.ts'
import type { PlacedArea } from './map-lists.ts'
import { toCollection } from './state-labels.ts'
import { createClock } from './turning-points.ts'

type Options = {
  dataset: Dataset
  adapter: MapAdapter
  differs: (step: string, ...inputs: readonly unknown[]) => boolean
}

/** Draws the contested areas of the cursor's day and their names. */
export function createAreaDrawing({ dataset, adapter, differs }: Options) {
  const areas = [...dataset.areas.values()]
  const clock = createClock([
    ...areas.flatMap(({ date: { start, end } }) => [start, end]),
    ...readInstants(areas),
  ])
  let places: readonly PlacedArea[] = []
  const show = ({ cursor, layers, lang }: AppState, isFading: boolean): boolean => {
    if (!differs('areas', layers.areas && clock(cursor), places, lang)) return false
    const shown = layers.areas ? areasAt(dataset, cursor) : []
    adapter.showAreas(new Set(shown.map(({ id }) => id)), isFading)
    adapter.show(
      'area-names',
      toCollection(
        shown.flatMap((area) => {
          const { id } = area
          const name = inLanguage(namesAt(area, cursor), lang)
          return places
            .filter((place) => place.id === id)
            .map(({ at, minzoom }) => ({ id, at, minzoom, rank: minzoom, name }))
        }),
      ),
    )
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
    update: (state: AppState, hit: Hit | null, isFading: boolean): boolean =>
      [show(state, isFading), light(state, hit)].includes(true),
    supply: (next: readonly PlacedArea[]): void => void (places = next),
  }
}
