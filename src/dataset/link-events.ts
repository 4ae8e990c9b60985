import type { Dataset } from '../domain/dataset.ts'
import { toEvidence } from '../domain/evidence.ts'
import type { DetailedEvent } from '../domain/event.ts'
import type { Leader } from '../domain/leader.ts'
import { possiblyIn, type FuzzyDate } from '../time/fuzzy-date.ts'
import type { RecordOf, Records } from './check-records.ts'
import type { Evidence } from './evidence.ts'
import type { Linker } from './linker.ts'
import { finish, mapInSteps, type Steps } from './steps.ts'

type Known = Pick<
  Dataset,
  'places' | 'countries' | 'organizations' | 'people' | 'corridors' | 'themes' | 'leaders' | 'sources'
> & { readonly evidence: Evidence }

/** Events in order of their start, undated ones last, each with its leaders and its point. */
export function* linkEvents(
  records: Records['events'],
  known: Known,
  linker: Linker,
): Steps<DetailedEvent[]> {
  const ids = new Set(records.map((record) => record.id))
  const seen = new Set<string>()
  const events = yield* mapInSteps(records, (record, i) =>
    linker.attempt('events', i, () => {
      linker.known('id', seen.has(record.id) ? [`another “${record.id}”`] : [], seen)
      seen.add(record.id)
      return linkEvent(record, { ...known, ids }, linker)
    }),
  )
  return yield* numberedInSteps(events.flat())
}

/** In order, each with its number. */
export const numbered = (events: readonly DetailedEvent[]): DetailedEvent[] => finish(numberedInSteps(events))

const { compare } = new Intl.Collator('en')

function* numberedInSteps(events: readonly DetailedEvent[]): Steps<DetailedEvent[]> {
  const order = events.toSorted((a, b) => startOf(a) - startOf(b) || compare(a.id, b.id))
  return [...(yield* mapInSteps(order, (event, number) => ({ ...event, number })))]
}

const startOf = (event: DetailedEvent): number => event.date?.start ?? Number.POSITIVE_INFINITY

function linkEvent(
  record: RecordOf<'events'>,
  known: Known & { ids: Set<string> },
  linker: Linker,
): DetailedEvent {
  linker.known('place', record.place === null ? [] : [record.place], known.places)
  linker.known('countries', record.countries, known.countries)
  linker.known('organizations', record.organizations, known.organizations)
  linker.known('people', record.people, known.people)
  linker.known('corridors', record.corridors, known.corridors)
  linker.known('themes', record.themes, known.themes)
  linker.known('leaders', record.leaders ?? [], known.leaders)
  linker.known('related', record.related.map((related) => related.event), known.ids) // prettier-ignore
  const date = record.date === null ? null : linker.date('date', record.date)
  const sources = [...new Set(record.accounts.map((account) => account.source))]
  const { otherDates, ...rest } = known.evidence.ofEvent(record.id)
  const saidDates = record.accounts.map(({ says }, n) =>
    says?.when == null ? null : linker.date(`accounts.${n}.says.when`, says.when),
  )
  return {
    ...record,
    number: 0,
    date,
    lngLat: record.place === null ? null : (known.places.get(record.place)?.lngLat ?? null),
    leaders: record.leaders ?? (date === null ? [] : leadersAt(date, known.leaders.values())),
    accounts: linker.accounts('accounts', record.accounts),
    sources,
    evidence: toEvidence({ ...rest, sources: sources.map(known.evidence.voiceOf) }),
    saidDates,
    otherDates: otherDates?.map((edtf) => linker.date('accounts', edtf)) ?? contradicting(date, saidDates),
  }
}

/** The dates for which another leaves no room, each once. */
export function contradicting(date: FuzzyDate | null, said: readonly (FuzzyDate | null)[]): FuzzyDate[] {
  if (date === null) return []
  const others = said.flatMap((other) => (other === null || possiblyIn(other, date) ? [] : [other]))
  return [...new Map(others.map((other) => [other.edtf, other])).values()]
}

/** Everyone whose term touches the date, of a lasting event its beginning: several on the day a term changes hands, and
 *  for a date known only roughly everyone who may have led then. */
export function leadersAt(date: FuzzyDate, leaders: Iterable<Leader>): string[] {
  const end = date.shape === 'interval' ? date.latestStart : date.end
  return [...leaders]
    .filter((leader) => leader.offices.some(({ term }) => possiblyIn(term, { start: date.start, end })))
    .map((leader) => leader.id)
}
