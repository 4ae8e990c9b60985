import type { FuzzyDate, Precision } from '../time/fuzzy-date.ts'
import { dayLength } from '../time/instant.ts'

/** A date as the built atlas stores it under its EDTF text: eight whole numbers.
 *
 *  | at | holds |
 *  |---|---|
 *  | 0 | shape: 0 moment, 1 interval, 2 one of |
 *  | 1 | precision: 0 day, 1 month, 2 year, 3 decade, 4 century |
 *  | 2 | doubt: 1 approximate + 2 uncertain |
 *  | 3 | ends: 0 known, 1 open, 2 unknown; of the beginning + 3 × of the end |
 *  | 4–7 | start, latestStart, earliestEnd, end, in days since 1970-01-01 |
 */
export type PackedDate = readonly number[]

const shapes: readonly FuzzyDate['shape'][] = ['moment', 'interval', 'one-of']
const precisions: readonly Precision[] = ['day', 'month', 'year', 'decade', 'century']
const ends: readonly FuzzyDate['opens'][] = ['known', 'open', 'unknown']

export const packDate = (date: FuzzyDate): PackedDate => [
  shapes.indexOf(date.shape),
  precisions.indexOf(date.precision),
  Number(date.approximate) + 2 * Number(date.uncertain),
  ends.indexOf(date.opens) + 3 * ends.indexOf(date.closes),
  ...[date.start, date.latestStart, date.earliestEnd, date.end].map((instant) => instant / dayLength),
]

/** Throws RangeError for numbers that are no packed date. */
export function unpackDate(edtf: string, packed: unknown): FuzzyDate {
  const numbers: readonly unknown[] = Array.isArray(packed) ? packed : []
  const at = (index: number): number => {
    const number = numbers[index]
    if (typeof number !== 'number')
      throw new RangeError(`“${edtf}” is stored in a way this atlas cannot read`)
    return number
  }
  return {
    edtf,
    shape: shapes[at(0)] ?? 'moment',
    precision: precisions[at(1)] ?? 'day',
    approximate: at(2) % 2 === 1,
    uncertain: at(2) >= 2,
    opens: ends[at(3) % 3] ?? 'known',
    closes: ends[Math.floor(at(3) / 3)] ?? 'known',
    start: at(4) * dayLength,
    latestStart: at(5) * dayLength,
    earliestEnd: at(6) * dayLength,
    end: at(7) * dayLength,
  }
}
