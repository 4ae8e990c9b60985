import { formatEventDate } from './event-date.ts'
import type { HistoricalEvent } from './event.ts'
import { inLanguage } from './text.ts'

/** An event among others to choose from: its title, and its date below. */
export const toEventRow = (
  event: HistoricalEvent,
  lang: string,
  words: Parameters<typeof formatEventDate>[1],
): { readonly id: string; readonly name: string; readonly note: string } => ({
  id: event.id,
  name: inLanguage(event.title, lang),
  note: formatEventDate(event, words, 'short'),
})
