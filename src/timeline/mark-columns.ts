import type { Dataset } from '../domain/dataset.ts'
import { clampInstant } from '../time/span.ts'
import { formOf, type Mark } from './marks.ts'

/** What the axis needs to know of every dated event to lay it out, by the event's number. */
export type MarkColumns = {
  /** Cut to the axis. */
  readonly start: Float64Array
  readonly end: Float64Array
  readonly centre: Float64Array
  readonly form: Uint8Array
  readonly importance: Uint8Array
  /** The numbers in order of their centres. */
  readonly byCentre: Uint32Array
}

export const formNumber: Readonly<Record<Mark['form'], number>> = { point: 0, vague: 1, bar: 2 }

type Dated = Pick<Dataset, 'events'> & { readonly atlas: Pick<Dataset['atlas'], 'extent'> }

export function toMarkColumns({ events, atlas: { extent } }: Dated): MarkColumns {
  const dates = events.flatMap(({ date }) => date ?? [])
  const start = Float64Array.from(dates, (date) => clampInstant(date.start, extent))
  const end = Float64Array.from(dates, (date) => clampInstant(date.end, extent))
  const centre = start.map((from, number) => (from + (end[number] ?? 0)) / 2)
  // Nearly in order already, which this sort makes use of; that of typed arrays does not.
  const numbers = Array.from(dates.keys()).sort((a, b) => (centre[a] ?? 0) - (centre[b] ?? 0))
  return {
    start,
    end,
    centre,
    form: Uint8Array.from(dates, (date) => formNumber[formOf(date)]),
    importance: Uint8Array.from(dates, (_, number) => events[number]?.importance ?? 1),
    byCentre: Uint32Array.from(numbers),
  }
}

const known = new WeakMap<Dataset['events'], MarkColumns>()

export function markColumnsOf(dataset: Dated): MarkColumns {
  const columns = known.get(dataset.events) ?? toMarkColumns(dataset)
  known.set(dataset.events, columns)
  return columns
}
