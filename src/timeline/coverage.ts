import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { perspectiveOf } from '../domain/perspective.ts'
import type { DetailedPeriod } from '../domain/theme.ts'
import { toYear } from '../time/instant.ts'
import { clampInstant } from '../time/span.ts'

/** Who tells of which year: accounts of events, by the year in which the event begins. */
export type Coverage = {
  readonly firstYear: number
  /** One a perspective that has any account, in the order of the dataset. */
  readonly rows: readonly {
    readonly id: string
    readonly counts: readonly number[]
    readonly total: number
  }[]
  /** Of all perspectives. */
  readonly totals: readonly number[]
}

type Told = Pick<DetailedDataset, 'sources' | 'perspectives' | 'atlas'>

export function toCoverage(
  events: readonly DetailedEvent[],
  { sources, perspectives, atlas }: Told,
): Coverage {
  const { extent } = atlas
  const firstYear = toYear(extent.start)
  const years = toYear(extent.end - 1) - firstYear + 1
  const none = () => new Array<number>(years).fill(0)
  const groupOf = new Map(
    [...sources.values()].map((source) => [source.id, perspectiveOf(source, perspectives)?.id ?? '']),
  )
  const byGroup = new Map(perspectives.map(({ id }) => [id, none()]))
  const totals = none()
  for (const { date, accounts } of events) {
    if (date === null) continue
    const at = toYear(clampInstant(date.start, { start: extent.start, end: extent.end - 1 })) - firstYear
    for (const { source } of accounts) {
      totals[at] = (totals[at] ?? 0) + 1
      const row = byGroup.get(groupOf.get(source) ?? '')
      if (row !== undefined) row[at] = (row[at] ?? 0) + 1
    }
  }
  const rows = [...byGroup].map(([id, counts]) => ({ id, counts, total: sum(counts) }))
  return { firstYear, rows: rows.filter(({ total }) => total > 0), totals }
}

export const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

/** The times of which little can be told, whatever is recorded. */
export const silencesOf = ({ periods }: Pick<DetailedDataset, 'periods'>): readonly DetailedPeriod[] =>
  periods.filter(({ kind }) => kind === 'silence')

/** Shades from few to many. */
export const shades = [1, 3, 10, 30] as const

/** The cells of a row in one shade as one SVG path: a unit a year across, the whole height. */
export const toShadePath = (counts: readonly number[], shade: number): string => {
  const [least, next] = [shades[shade] ?? 1, shades[shade + 1] ?? Number.POSITIVE_INFINITY]
  return counts.map((count, i) => (count >= least && count < next ? `M${i} 0h.86v1h-.86z` : '')).join('')
}
