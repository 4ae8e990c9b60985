import type { Dataset } from '../domain/dataset.ts'
import { familyOf, type HistoricalEvent, type KindFamily } from '../domain/event.ts'
import { hueOf } from '../domain/hue.ts'
import { inLanguage } from '../domain/text.ts'
import { isExactDay, type FuzzyDate } from '../time/fuzzy-date.ts'
import type { Instant } from '../time/instant.ts'
import { clampInstant, type Span } from '../time/span.ts'
import type { AppState } from '../state/app-state.ts'
import { lanesOf } from './lanes.ts'

/** An event as the axis draws it in one of its lanes, before it is known how many pixels there are. A point is a known day; a vague one
 *  lies somewhere in its stretch; a bar lasts. */
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

/** Dated events only, in order of their centres. */
export function toMarks(
  events: readonly HistoricalEvent[],
  dataset: Dataset,
  reading: MarkReading,
): readonly Mark[] {
  return events
    .flatMap((event) => {
      if (event.date === null) return []
      const mark = toMark(event, event.date, { dataset, ...reading, extent: dataset.atlas.extent })
      return lanesOf(event, reading.lanes, dataset).map((lane, i) => ({
        ...mark,
        id: idOf(event, lane, i),
        lane,
      }))
    })
    .sort((a, b) => centreOf(a) - centreOf(b))
}

export type MarkReading = Pick<AppState, 'lang' | 'lanes' | 'colouring'>

/** An event in one lane only goes by its own id. */
const idOf = (event: HistoricalEvent, lane: string, at: number): string =>
  at === 0 ? event.id : `${event.id}@${lane}`

type Reading = MarkReading & { readonly dataset: Dataset; readonly extent: Span }

function toMark(
  event: HistoricalEvent,
  date: FuzzyDate,
  { dataset, lang, colouring, extent }: Reading,
): Omit<Mark, 'id' | 'lane'> {
  return {
    event: event.id,
    form: date.shape === 'interval' ? 'bar' : isExactDay(date) ? 'point' : 'vague',
    start: clampInstant(date.start, extent),
    end: clampInstant(date.end, extent),
    date,
    hue: hueOf(event, dataset, colouring),
    family: familyOf[event.kind],
    title: inLanguage(event.title, lang),
    importance: event.importance,
  }
}
