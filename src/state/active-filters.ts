import { chosenIn } from '../filter/filter.ts'
import type { AppState } from './app-state.ts'

/** How many things keep events out of view, the shown years aside: all that “Clear all” takes away. */
export const activeFilters = ({
  filter,
  certainty,
  onlyOnMap,
}: Pick<AppState, 'filter' | 'certainty' | 'onlyOnMap'>): number =>
  chosenIn(filter) + Number(filter.text !== '') + Number(certainty === 'certain') + Number(onlyOnMap)
