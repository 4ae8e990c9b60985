import type { Dataset } from '../domain/dataset.ts'
import type { Period } from '../domain/theme.ts'
import { overlaps, type Span } from '../time/span.ts'

/** Wars and phases lie over each other: they are laid out in rows, each in the first row that is free when it begins. What
 *  follows on the same day, or in the same month where no day is known, stands in the same row, so that the first row reads as a story. The rows are the same whatever
 *  part of them is on screen. */
export type PeriodRows = readonly (readonly Period[])[]

export const periodsOf = ({ periods }: Pick<Dataset, 'periods'>): readonly Period[] =>
  periods.filter(({ kind }) => kind === 'war' || kind === 'phase')

export function toPeriodRows(dataset: Pick<Dataset, 'periods' | 'atlas'>): PeriodRows {
  const { extent } = dataset.atlas
  const order = periodsOf(dataset)
    .filter(({ date }) => overlaps(date, extent))
    .sort((a, b) => a.date.start - b.date.start || b.date.end - a.date.end)
  const rows: Period[][] = []
  for (const period of order) {
    const row = rows.find((other) => isFree(other, period))
    if (row === undefined) rows.push([period])
    else row.push(period)
  }
  return rows
}

function isFree(row: readonly Period[], { date: { start } }: Period): boolean {
  const last = row.at(-1)?.date
  return last === undefined || (last.closes === 'known' ? last.earliestEnd : last.end) <= start
}

export const anyIn = (row: readonly Period[], shown: Span): boolean =>
  row.some(({ date }) => overlaps(date, shown))
