import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { formatEventDate } from '../domain/event-date.ts'
import { isFaded } from '../domain/event.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import type { Messages } from '../i18n/i18n.tsx'
import type { TableWords } from '../i18n/table-words.ts'
import { formatDate } from '../time/format.ts'

/** What the cells are told with. Of the details, null while they are on the way, only what accounts differ on. */
export type Telling = {
  readonly dataset: Dataset
  readonly details: DetailedDataset | null
  readonly lang: string
  readonly messages: Messages
  readonly words: TableWords
}

export type ColumnId = keyof TableWords['columns']

export type Column = {
  readonly id: ColumnId
  /** At first, pixels. */
  readonly width: number
  /** The same on a phone. */
  readonly narrow?: number
  readonly text: (event: HistoricalEvent, telling: Telling) => string
  /** What it is sorted by, where that is not the text; null where it is not there. */
  readonly value?: (event: HistoricalEvent) => number | null
}

export const columns: readonly Column[] = [
  { id: 'date', width: 170, narrow: 132, text: dateText, value: ({ date }) => date?.start ?? null },
  { id: 'title', width: 320, narrow: 250, text: titleText },
  { id: 'kind', width: 104, text: ({ kind }, { messages }) => messages.kinds[kind] },
  { id: 'place', width: 120, text: ({ place }, { dataset, lang }) => namesIn(dataset.places, place === null ? [] : [place], lang) },
  { id: 'countries', width: 170, text: ({ countries }, { dataset, lang }) => namesIn(dataset.countries, countries, lang) },
  { id: 'leaders', width: 150, text: ({ leaders }, { dataset, lang }) => namesIn(dataset.leaders, leaders, lang) },
  { id: 'themes', width: 170, text: ({ themes }, { dataset, lang }) => namesIn(dataset.themes, themes, lang) },
  { id: 'organizations', width: 170, text: ({ organizations }, { dataset, lang }) => namesIn(dataset.organizations, organizations, lang) },
  { id: 'sources', width: 92, text: ({ sources }) => String(sources.length), value: ({ sources }) => sources.length },
  { id: 'differ', width: 200, text: differText },
] // prettier-ignore

/** The date of the record with its doubt, and the dates of accounts that have it otherwise. */
function dateText(event: HistoricalEvent, { messages: { dates, panels } }: Telling): string {
  const { date, otherDates, reading } = event
  const others = otherDates.filter(({ edtf }) => edtf !== date?.edtf).map((other) => formatDate(other, dates))
  const ofRecord = reading?.dateOfRecord
  return [
    formatEventDate(event, dates),
    ...(others.length > 0 ? [`${panels.otherDate} ${others.join(', ')}`] : []),
    ...(ofRecord === undefined
      ? []
      : [`${panels.dateOfRecord} ${ofRecord === null ? dates.undated : formatDate(ofRecord, dates)}`]),
  ].join('; ')
}

function titleText(event: HistoricalEvent, { lang, messages: { shell } }: Telling): string {
  const title = inLanguage(event.title, lang)
  return isFaded(event) ? `${title} (${shell.notReported})` : title
}

function differText({ id, evidence }: HistoricalEvent, { details, lang, words }: Telling): string {
  if (!evidence.includes('contested')) return ''
  const subject = details?.eventById.get(id)?.differ
  return subject === undefined ? words.differs : inLanguage(subject, lang)
}

type Named = ReadonlyMap<string, { readonly names: LocalizedText }>

function namesIn(things: Named, ids: readonly string[], lang: string): string {
  const nameOf = (id: string): string => {
    const names = things.get(id)?.names
    return names === undefined ? id : inLanguage(names, lang)
  }
  return ids.map(nameOf).join(', ')
}
