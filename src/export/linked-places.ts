import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import type { Place } from '../domain/place.ts'
import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { lastingAddress } from '../state/url/lasting-address.ts'
import { toIsoDay } from '../time/instant.ts'
import { earliestInstant, latestInstant } from '../time/span.ts'
import { toSourceText } from './source-text.ts'

/** Linked Places format 1.1: a feature a place, with its names and when each was used; the events that happened there are
 *  its dated relations, each with its sources. Events without a place are not in it. `page` is any address of the
 *  atlas. */
export function toLinkedPlaces(
  events: readonly DetailedEvent[],
  dataset: DetailedDataset,
  page: string,
): string {
  const { title, licence, version } = dataset.atlas
  const there = new Map<string | null, DetailedEvent[]>()
  for (const event of events) {
    const here = there.get(event.place)
    if (here === undefined) there.set(event.place, [event])
    else here.push(event)
  }
  const features = [...there].flatMap(([id, here]) => {
    const place = dataset.places.get(id ?? '')
    return place === undefined ? [] : [toFeature(place, here, { dataset, page })]
  })
  return JSON.stringify(
    {
      type: 'FeatureCollection',
      '@context':
        'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
      ...{ title: title.en, license: licence, dataVersion: version },
      features,
    },
    null,
    1,
  )
}

type At = { readonly dataset: DetailedDataset; readonly page: string }

function toFeature(place: Place, events: readonly DetailedEvent[], { dataset, page }: At) {
  const { id, names, otherNames, lngLat, precision, country } = place
  const { title, version } = dataset.atlas
  const citations = [{ label: `${title.en}, data version ${version}`, '@id': lastingAddress(page) }]
  return {
    '@id': lastingAddress(page, { kind: 'place', id }),
    type: 'Feature',
    properties: { title: names.en, ccodes: country === undefined ? [] : [country], precision },
    names: [
      ...Object.entries(names).map(([lang, toponym]) => ({ toponym, lang, citations })),
      ...otherNames.map(({ name, lang, date }) => ({
        ...{ toponym: name, lang, citations },
        ...whenOf(date ?? null),
      })),
    ],
    geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: lngLat }] },
    relations: events.map((event) => ({
      relationType: 'gvp:tgn3000_related_to',
      relationTo: lastingAddress(page, { kind: 'event', id: event.id }),
      label: event.title.en,
      ...whenOf(event.date?.edtf ?? null, event.date),
      citations: event.accounts.map((account) => ({
        label: toSourceText(account, dataset),
        '@id':
          dataset.sources.get(account.source)?.url ??
          lastingAddress(page, { kind: 'source', id: account.source }),
      })),
    })),
  }
}

/** Dates stay as their records write them wherever the format can say that; `label` has the EDTF text in any case. Nothing
 *  where it cannot be said at all. */
function whenOf(edtf: string | null, date?: FuzzyDate | null) {
  if (edtf === null) return {}
  const timespan = ofText(edtf) ?? (date ? ofDays(date) : null)
  return timespan === null ? {} : { when: { timespans: [timespan], label: edtf } }
}

/** What the format has in common with EDTF: a day, month or year, and its doubt. */
const plain = /^-?\d{4}(-\d\d){0,2}[~?%]?$/

type Bound = { in: string } | { earliest?: string; latest?: string }
type Timespan = { start: Bound; end?: Bound }

/** A timespan must have a start: one that is open or unknown is told by when it was over at the latest. Without an end it
 *  would be over as soon as its start: one that goes on ends no earlier than that. */
function ofText(edtf: string): Timespan | null {
  if (plain.test(edtf)) return { start: { in: edtf } }
  const [first = '', last = '', ...more] = edtf.split('/')
  if (more.length > 0 || !edtf.includes('/')) return null
  const [isFrom, isTo] = [plain.test(first), plain.test(last)]
  const isBlank = (side: string) => side === '' || side === '..'
  if ((!isFrom && !isBlank(first)) || (!isTo && !isBlank(last)) || (!isFrom && !isTo)) return null
  return {
    start: isFrom ? { in: first } : { latest: last },
    end: isTo ? { in: last } : { earliest: first },
  }
}

/** Any other date by its days. */
function ofDays({ start, latestStart, earliestEnd, end, shape }: FuzzyDate): Timespan {
  const bound = (from: number, to: number): Bound => ({
    ...(from > earliestInstant && { earliest: toIsoDay(from) }),
    ...(to < latestInstant && { latest: toIsoDay(to - 1) }),
  })
  if (shape !== 'interval') return { start: bound(start, end) }
  return { start: bound(start, latestStart), end: bound(earliestEnd, end) }
}
