import type { Atlas } from '../../domain/dataset.ts'
import { initialState, type AppState } from '../app-state.ts'
import type { Selected } from '../selection.ts'
import { writeUrl } from './codec.ts'

/** Where one thing alone is opened, in the reader's language and colours and on the same data. */
export function addressOfThing(
  atlas: Pick<Atlas, 'defaultView' | 'home'>,
  selected: Selected,
  { lang, scheme }: Pick<AppState, 'lang' | 'scheme'>,
): string {
  const defaults = initialState(atlas)
  return `?${writeUrl({ ...defaults, selected, lang, scheme }, defaults, location.search)}`
}
