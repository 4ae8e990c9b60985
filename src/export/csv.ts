import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import type { LocalizedText } from '../domain/text.ts'
import { toIsoDay } from '../time/instant.ts'
import { earliestInstant, latestInstant } from '../time/span.ts'
import { asPlainText } from './formula.ts'
import { toSourceText } from './source-text.ts'

type Cell = string | number | null | undefined

type Column = readonly [name: string, cell: (event: DetailedEvent, dataset: DetailedDataset) => Cell]

const columnsIn = (languages: readonly string[]): readonly Column[] => [
  ['id', (event) => event.id],
  ['date', (event) => event.date?.edtf],
  ['from', (event) => dayOf(event.date?.start)],
  ['to', (event) => dayOf(event.date === null ? undefined : event.date.end - 1)],
  ...inEach(languages, 'title', (event) => event.title),
  ...inEach(languages, 'summary', (event) => event.summary),
  ['kind', (event) => event.kind],
  ['place', (event, { places }) => (event.place === null ? null : places.get(event.place)?.names.en)],
  ['lng', (event) => event.lngLat?.[0]],
  ['lat', (event) => event.lngLat?.[1]],
  ['leaders', (event) => event.leaders.join(' ')],
  ['countries', (event) => event.countries.join(' ')],
  ['organizations', (event) => event.organizations.join(' ')],
  ['people', (event) => event.people.join(' ')],
  ['corridors', (event) => event.corridors.join(' ')],
  ['themes', (event) => event.themes.join(' ')],
  ['importance', (event) => event.importance],
  ...inEach(languages, 'accounts_differ', (event) => event.differ),
  ['sources', (event, dataset) => event.accounts.map((account) => toSourceText(account, dataset)).join('; ')],
  ['licence', (_, { atlas }) => atlas.licence],
  ['data_version', (_, { atlas }) => atlas.version],
]

const inEach = (
  languages: readonly string[],
  name: string,
  textOf: (event: DetailedEvent) => LocalizedText | undefined,
): Column[] => languages.map((lang) => [`${name}_${lang}`, (event) => textOf(event)?.[lang]])

const dayOf = (instant: number | undefined): Cell =>
  instant === undefined || instant <= earliestInstant || instant >= latestInstant - 1
    ? null
    : toIsoDay(instant)

/** RFC 4180 with a byte order mark, without which spreadsheets misread Azerbaijani letters. */
export function toCsv(events: readonly DetailedEvent[], dataset: DetailedDataset): string {
  const columns = columnsIn(dataset.atlas.languages)
  const lines = [
    columns.map(([name]) => name),
    ...events.map((event) => columns.map(([, cell]) => quoted(cell(event, dataset)))),
  ]
  return '\uFEFF' + lines.map((cells) => cells.join(',')).join('\r\n') + '\r\n'
}

function quoted(cell: Cell): string {
  const text = typeof cell === 'string' ? asPlainText(cell) : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
