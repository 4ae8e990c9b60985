import type { Dataset } from '../domain/dataset.ts'
import { familyOf, type HistoricalEvent, type KindFamily } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { isExactDay, type FuzzyDate } from '../time/fuzzy-date.ts'
import { dayLength, type Instant } from '../time/instant.ts'
import { clampInstant, type Span } from '../time/span.ts'
import { laneOf } from './groups.ts'

/** An event as the axis draws it, before it is known how many pixels there are. A point is a known day; a vague one
 *  lies somewhere in its stretch; a bar lasts. */
export type Mark = {
  readonly id: string
  readonly lane: string
  readonly form: 'point' | 'vague' | 'bar'
  readonly start: Instant
  readonly end: Instant
  /** Ends of a bar that the record does not know to the day. */
  readonly softStart: boolean
  readonly softEnd: boolean
  /** Position in the palette of leader colours; null for a time without a leader. */
  readonly hue: number | null
  readonly family: KindFamily
  readonly title: string
  readonly importance: 1 | 2 | 3
}

export const centreOf = ({ start, end }: Pick<Mark, 'start' | 'end'>): Instant => (start + end) / 2

/** Dated events only, in order of their centres. */
export function toMarks(events: readonly HistoricalEvent[], dataset: Dataset, lang: string): readonly Mark[] {
  const { extent } = dataset.atlas
  return events
    .flatMap((event) => (event.date === null ? [] : [toMark(event, event.date, { dataset, lang, extent })]))
    .sort((a, b) => centreOf(a) - centreOf(b))
}

type Reading = { readonly dataset: Dataset; readonly lang: string; readonly extent: Span }

function toMark(event: HistoricalEvent, date: FuzzyDate, { dataset, lang, extent }: Reading): Mark {
  return {
    id: event.id,
    lane: laneOf(event, dataset),
    form: date.shape === 'interval' ? 'bar' : isExactDay(date) ? 'point' : 'vague',
    start: clampInstant(date.start, extent),
    end: clampInstant(date.end, extent),
    softStart: date.latestStart - date.start > dayLength || date.opens !== 'known',
    softEnd: date.end - date.earliestEnd > dayLength || date.closes !== 'known',
    hue: hueOf(event, dataset),
    family: familyOf[event.kind],
    title: inLanguage(event.title, lang),
    importance: event.importance,
  }
}

export const hueOf = (event: HistoricalEvent, { leaders }: Pick<Dataset, 'leaders'>): number | null =>
  leaders.get(event.leaders[0] ?? '')?.hue ?? null
