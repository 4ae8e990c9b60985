import {
  stateAt,
  type Capacity,
  type Corridor,
  type CorridorState,
  type Segment,
} from '../../domain/corridor.ts'
import type { FuzzyDate } from '../../time/fuzzy-date.ts'
import { toYear, type Instant } from '../../time/instant.ts'
import { readTypedDate } from '../../time/format.ts'

/** What is set side by side when corridors are compared. */

/** The countries on the way, in order; open water is none. */
export const crossedBy = ({ lengthByCountry }: Pick<Corridor, 'lengthByCountry'>): string[] =>
  lengthByCountry.filter(({ country, km }) => country !== 'sea' && km >= 1).map(({ country }) => country)

type Stretch = { readonly to: FuzzyDate; readonly years: number }

export type Course =
  | { readonly kind: 'unknown' }
  /** Proposed and then in operation, with whole years between. `whole` is the same for the last of its parts, null while one
   *  has never operated. */
  | ({ readonly kind: 'built'; readonly from: FuzzyDate; readonly whole: Stretch | null } & Stretch)
  | { readonly kind: 'never'; readonly from: FuzzyDate }
  /** Older than its record. */
  | { readonly kind: 'old'; readonly from: FuzzyDate }

const planned: readonly CorridorState[] = ['proposed', 'agreed', 'financed', 'construction']

/** From the first time any part was spoken of to the first time any part was in operation. */
export function toCourse({ segments }: Pick<Corridor, 'segments'>): Course {
  const states = segments.flatMap((segment) => segment.states).sort((a, b) => a.from.start - b.from.start)
  const first = states[0]
  if (first === undefined) return { kind: 'unknown' }
  const operating = states.find(({ state }) => state === 'operating')
  if (operating === undefined) return { kind: 'never', from: first.from }
  if (!planned.includes(first.state)) return { kind: 'old', from: operating.from }
  const until = (to: FuzzyDate): Stretch => ({ to, years: yearsBetween(first.from, to) })
  return { kind: 'built', from: first.from, ...until(operating.from), whole: wholeSince(segments, until) }
}

/** When the last part came into operation. */
function wholeSince(segments: Corridor['segments'], until: (to: FuzzyDate) => Stretch): Stretch | null {
  const begun = segments.map(({ states }) => states.find(({ state }) => state === 'operating')?.from)
  if (begun.includes(undefined)) return null
  const dates = begun.flatMap((from) => from ?? [])
  return until(dates.reduce((last, from) => (from.start > last.start ? from : last)))
}

/** Whole years; from year to year where one of the dates is not known to the day. */
function yearsBetween(from: FuzzyDate, to: FuzzyDate): number {
  const years = toYear(to.start) - toYear(from.start)
  if (from.precision !== 'day' || to.precision !== 'day') return years
  const birthday = from.edtf.slice(5)
  return to.edtf.slice(5) < birthday ? years - 1 : years
}

/** The states of a corridor's parts, with the kilometres in each, the longest first. */
export function statesWithKm(
  { segments }: Pick<Corridor, 'segments'>,
  instant: number,
): { state: CorridorState | null; km: number }[] {
  const sums = new Map<CorridorState | null, number>()
  for (const segment of segments) {
    const state = stateAt(segment, instant)
    sums.set(state, (sums.get(state) ?? 0) + segment.km)
  }
  return [...sums].map(([state, km]) => ({ state, km })).sort((a, b) => b.km - a.km)
}

/** The latest capacity that holds at the instant, or the first that is told of. */
export function capacityAt(capacities: readonly Capacity[], instant: number): Capacity | null {
  const dated = capacities
    .flatMap((capacity) => {
      const start = firstDayOf(capacity.date)
      return start === undefined ? [] : [{ capacity, start }]
    })
    .sort((a, b) => a.start - b.start)
  const held = dated.findLast(({ start }) => start <= instant) ?? dated[0]
  return held?.capacity ?? capacities[0] ?? null
}

/** Of one EDTF day, month, year or longer, whatever is doubted of it; the app has no parser of EDTF. */
const firstDayOf = (edtf: string): Instant | undefined =>
  readTypedDate(edtf.replaceAll(/[~?%]|-XX/g, '').replaceAll('X', '0'))?.start

/** How exact the drawn line is, from the best part to the worst. */
export const accuracies = ({ segments }: Pick<Corridor, 'segments'>): Segment['accuracy'][] =>
  (['surveyed', 'traced', 'schematic'] as const).filter((accuracy) =>
    segments.some((segment) => segment.accuracy === accuracy),
  )
