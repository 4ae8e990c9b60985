import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { leadersAt, numbered } from './link-events.ts'
import { areasBy, placesBy } from './reading-names.ts'

/** The atlas as one group of sources tells it: events on the dates these give, with whoever led then, and
 *  places and contested areas by the names they print. Everything else stays,
 *  so that counts add up; what the group does not tell of is marked. */
export function readBy(group: string, dataset: DetailedDataset): DetailedDataset {
  const speaks = (source: string) => dataset.sources.get(source)?.group === group
  const events = numbered(dataset.events.map((event) => readEvent(event, speaks, dataset)))
  return {
    ...dataset,
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
    places: placesBy(speaks, dataset),
    areas: areasBy(speaks, dataset),
  }
}

function readEvent(
  event: DetailedEvent,
  speaks: (source: string) => boolean,
  { leaders }: DetailedDataset,
): DetailedEvent {
  const reported = event.sources.some(speaks)
  const said = saidDateOf(event, speaks)
  if (said === null || said.edtf === event.date?.edtf) return { ...event, reading: { reported } }
  const terms = leaders.values()
  const isDerived = sameIds(event.leaders, event.date === null ? [] : leadersAt(event.date, leaders.values()))
  return {
    ...event,
    date: said,
    // What its document counts by is the record's.
    calendar: undefined,
    leaders: isDerived ? leadersAt(said, terms) : event.leaders,
    reading: { reported, dateOfRecord: event.date },
  }
}

const precisions: readonly FuzzyDate['precision'][] = ['day', 'month', 'year', 'decade', 'century']

/** The date that a group gives. Of several: that of the account which the record follows; else the one that is the record's
 *  too; else the most exact; else that of the first account. Null where it gives none. */
export function saidDateOf(
  { accounts, saidDates, date }: Pick<DetailedEvent, 'accounts' | 'saidDates' | 'date'>,
  speaks: (source: string) => boolean,
): FuzzyDate | null {
  const own = accounts.flatMap((account, n) =>
    speaks(account.source) ? [{ account, said: saidDates[n] }] : [],
  )
  const preferred = own.find(({ account }) => account.preferred !== undefined)
  // An account that the record follows and that prints no date of its own means the record's.
  if (preferred !== undefined) return preferred.said ?? date
  const dates = own.flatMap(({ said }) => said ?? [])
  const same = dates.find(({ edtf }) => edtf === date?.edtf)
  const exactness = ({ precision, shape, approximate, uncertain }: FuzzyDate) =>
    precisions.indexOf(precision) * 4 + Number(shape === 'one-of') * 2 + Number(approximate || uncertain)
  return same ?? dates.toSorted((a, b) => exactness(a) - exactness(b))[0] ?? null
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
