import { formatDate, type DateWords } from '../time/format.ts'
import { formatOldAndNew } from '../time/two-calendars.ts'
import type { HistoricalEvent } from './event.ts'

/** When an event was, as its record says it: in both calendars where its document counts by the old one. */
export function formatEventDate(
  { date, calendar }: Pick<HistoricalEvent, 'date' | 'calendar'>,
  words: DateWords & { readonly undated: string },
  length: 'long' | 'short' = 'long',
): string {
  if (date === null) return words.undated
  return calendar?.style === 'julian' ? formatOldAndNew(date, words, length) : formatDate(date, words, length)
}

/** The dates on which accounts have it beside the one it stands at; empty where there are none. */
export const formatOtherDates = (
  { date, otherDates }: Pick<HistoricalEvent, 'date' | 'otherDates'>,
  words: DateWords,
): string =>
  otherDates
    .filter(({ edtf }) => edtf !== date?.edtf)
    .map((other) => formatDate(other, words, 'short'))
    .join(', ')
