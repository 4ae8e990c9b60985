import { readTypedDate } from '../../time/format.ts'
import { dayLength, toCalendarDay, toIsoDay } from '../../time/instant.ts'
import { unlessSame, withOneOf, type Patch, type Row } from './row.ts'

const firstDayOfYear = (instant: number): boolean => {
  const { month, day } = toCalendarDay(instant)
  return month === 1 && day === 1 && instant % dayLength === 0
}

/** Whole years are written as years, all else as days. */
const writeStart = (start: number): string =>
  firstDayOfYear(start) ? String(toCalendarDay(start).year) : toIsoDay(start)
const writeEnd = (end: number): string =>
  firstDayOfYear(end) ? String(toCalendarDay(end).year - 1) : toIsoDay(end - 1)

export const dateRows: Row[] = [
  {
    key: 'from',
    write: ({ shown }, defaults) => unlessSame(writeStart(shown.start), writeStart(defaults.shown.start)),
    read: (text) =>
      withDate(text, ({ start }) => (state) => ({ ...state, shown: { ...state.shown, start } })),
  },
  {
    key: 'to',
    write: ({ shown }, defaults) => unlessSame(writeEnd(shown.end), writeEnd(defaults.shown.end)),
    read: (text) => withDate(text, ({ end }) => (state) => ({ ...state, shown: { ...state.shown, end } })),
  },
  {
    key: 'at',
    write: ({ cursor }, defaults) => unlessSame(toIsoDay(cursor), toIsoDay(defaults.cursor)),
    read: (text) => withDate(text, ({ start }) => (state) => ({ ...state, cursor: start })),
  },
  {
    key: 'in',
    write: ({ certainty }, defaults) => unlessSame(certainty, defaults.certainty),
    read: (text) => withOneOf(['possible', 'certain'], text, (certainty) => ({ certainty })),
  },
]

function withDate(text: string, patch: (date: { start: number; end: number }) => Patch): Patch | null {
  const date = readTypedDate(text)
  return date === null ? null : patch(date)
}
