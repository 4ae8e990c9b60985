import type { Dataset } from '../domain/dataset.ts'
import { intersect, createBits, setRange } from '../filter/bits.ts'
import { indexOf, toEventSet, type EventSet } from '../filter/event-index.ts'
import type { AppState } from './app-state.ts'
import { useAtRest } from './rest.ts'
import type { Selected } from './selection.ts'
import { useApp } from './store.ts'
import { readTwoDays, type TwoDays } from './two-days.ts'
import { visibleIn } from './visible.ts'

/** The two days that are compared while what changed between them is told; else null. */
export function comparedDays(selected: Selected): TwoDays | null {
  if (selected.kind !== 'changes') return null
  if (last?.id !== selected.id) last = { id: selected.id, days: readTwoDays(selected.id) }
  return last.days
}

let last: { id: string; days: TwoDays | null } | null = null

type Asked = Pick<AppState, 'filter' | 'shown' | 'certainty' | 'selected'>

/** The events that stand on the map: those in view, or while two days are compared those that began between them. All of
 *  them pass the filters, but for that by what is on the map: whatever comes into sight there is to be seen. */
export function onMapIn(dataset: Dataset, { selected, filter, shown, certainty }: Asked): EventSet {
  const days = comparedDays(selected)
  const { inView, matching } = visibleIn(dataset, { filter, shown, certainty })
  return days === null ? inView : eventsBetween(dataset, matching, days)
}

export function useOnMap(dataset: Dataset): EventSet {
  const filter = useApp((state) => state.filter)
  const shown = useAtRest((time) => time.shown)
  const certainty = useApp((state) => state.certainty)
  const selected = useApp((state) => state.selected)
  return onMapIn(dataset, { filter, shown, certainty, selected })
}

let known: { dataset: Dataset; among: EventSet; days: TwoDays; found: EventSet } | null = null

/** Of some events those that began after the first day had begun, up to the beginning of the second. */
export function eventsBetween(dataset: Dataset, among: EventSet, days: TwoDays): EventSet {
  if (known?.dataset !== dataset || known.among !== among || known.days !== days) {
    const index = indexOf(dataset)
    const begun = index.start.subarray(0, index.dated)
    const bits = createBits(index.size)
    setRange(bits, countUpTo(begun, days.start), countUpTo(begun, days.end))
    known = { dataset, among, days, found: toEventSet(index, intersect(among.bits, bits)) }
  }
  return known.found
}

/** How many of the ascending numbers are not above the limit. */
function countUpTo(numbers: Float64Array, limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
