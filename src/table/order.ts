import type { Steps } from '../dataset/steps.ts'

/** Many rows are put in order by whole numbers worked out once a column: the rank of each event's value among all values. A
 *  value that is not there ranks behind all that are, whichever way the column is sorted. */
export type Ranks = {
  /** By number of the event. */
  readonly ranks: Uint32Array
  /** How many ranks there are; it is the rank of what is not there. */
  readonly count: number
}

/** Values that compare as equal share a rank. In steps of a few milliseconds each: sorting a hundred thousand titles at once
 *  would hold the page up. */
export function* rankInSteps<T>(
  values: readonly (T | null)[],
  compare: (a: T, b: T) => number,
): Steps<Ranks> {
  const distinct = yield* sortInSteps(
    [...new Set(values)].filter((value) => value !== null),
    compare,
  )
  const rankOf = new Map<T | null, number>()
  let count = 0
  for (const [i, value] of distinct.entries()) {
    const before = distinct[i - 1]
    if (i === 0 || compare(before as T, value) !== 0) count++
    rankOf.set(value, count - 1)
  }
  return { ranks: Uint32Array.from(values, (value) => rankOf.get(value) ?? count), count }
}

/** Values in one step. */
const stepLength = 1000

/** A merge sort: runs of one step each, then two and two of them together. */
function* sortInSteps<T>(values: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = []
  for (let from = 0; from < values.length; from += stepLength) {
    runs.push(values.slice(from, from + stepLength).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let i = 0; i < runs.length; i += 2)
      merged.push(yield* mergeInSteps(runs[i] ?? [], runs[i + 1] ?? [], compare))
    runs = merged
  }
  return runs[0] ?? []
}

function* mergeInSteps<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<T[]> {
  const merged: T[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    if (compare(left[i] as T, right[j] as T) <= 0) merged.push(left[i++] as T)
    else merged.push(right[j++] as T)
    if (merged.length % stepLength === 0) yield
  }
  return merged.concat(left.slice(i), right.slice(j))
}

/** The numbers by rank; those of one rank stay as they stood. */
export function inOrder(numbers: Uint32Array, { ranks, count }: Ranks, isDescending: boolean): Uint32Array {
  const placeOf = (number: number): number => {
    const rank = ranks[number] ?? count
    return isDescending && rank < count ? count - 1 - rank : rank
  }
  const next = new Uint32Array(count + 2)
  for (const number of numbers) next[placeOf(number) + 1] = (next[placeOf(number) + 1] ?? 0) + 1
  for (let place = 1; place < next.length; place++) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0)
  const ordered = new Uint32Array(numbers.length)
  for (const number of numbers) {
    const place = placeOf(number)
    const at = next[place] ?? 0
    ordered[at] = number
    next[place] = at + 1
  }
  return ordered
}
