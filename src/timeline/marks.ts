import type { Dataset } from '../domain/dataset.ts'
import { familyOf, type HistoricalEvent, type KindFamily } from '../domain/event.ts'
import { hueOf } from '../domain/hue.ts'
import { inLanguage } from '../domain/text.ts'
import { isExactDay, type FuzzyDate } from '../time/fuzzy-date.ts'
import type { Instant } from '../time/instant.ts'
import { clampInstant } from '../time/span.ts'
import type { AppState } from '../state/app-state.ts'
import { idAt, type LaneColumns } from './lane-columns.ts'

/** An event as the axis draws it in one of its lanes, before it is known how many pixels there are. A point is a known day;
 *  a vague one lies somewhere in its stretch; a bar lasts. Only for what is on screen; `mark-columns.ts` knows them all. */
export type Mark = {
  readonly id: string
  readonly event: string
  readonly lane: string
  readonly form: 'point' | 'vague' | 'bar'
  readonly start: Instant
  readonly end: Instant
  readonly date: FuzzyDate
  /** Position in the palette; null for what has no colour there. */
  readonly hue: number | null
  readonly family: KindFamily
  readonly title: string
  readonly importance: 1 | 2 | 3
}

export const centreOf = ({ start, end }: Pick<Mark, 'start' | 'end'>): Instant => (start + end) / 2

export const formOf = (date: FuzzyDate): Mark['form'] =>
  date.shape === 'interval' ? 'bar' : isExactDay(date) ? 'point' : 'vague'

export type MarkReading = Pick<AppState, 'lang' | 'colouring'>

/** The mark of an event with a date, at one of its positions in the lanes. */
export function toMark(
  position: number,
  lanes: LaneColumns,
  { dataset, lang, colouring }: MarkReading & { readonly dataset: Dataset },
): Mark {
  const event = dataset.events[lanes.events[position] ?? 0] as HistoricalEvent & { date: FuzzyDate }
  const { extent } = dataset.atlas
  return {
    id: idAt(position, lanes, event),
    event: event.id,
    lane: lanes.ids[lanes.laneOf(position)] ?? '',
    form: formOf(event.date),
    start: clampInstant(event.date.start, extent),
    end: clampInstant(event.date.end, extent),
    date: event.date,
    hue: hueOf(event, dataset, colouring),
    family: familyOf[event.kind],
    title: inLanguage(event.title, lang),
    importance: event.importance,
  }
}
