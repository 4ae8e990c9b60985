import type { Atlas } from '../domain/dataset.ts'
import type { DetailedSource } from '../domain/source.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import { toCalendarDay, type Instant } from '../time/instant.ts'

/** Citations as CSL-JSON, the exchange format of reference managers: every other form is written from it.
 *  https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export type CslItem = {
  readonly id: string
  readonly type: 'webpage' | 'dataset' | 'article' | 'report' | 'article-newspaper' | 'entry-encyclopedia' | 'treaty'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly version?: string
  readonly language?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly note?: string
} // prettier-ignore

export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string }

/** What of the atlas is cited. */
export type Cited = {
  /** `event-contract-of-the-century`, `view`: becomes the key of the reference. */
  readonly key: string
  readonly title: string
  readonly url: string
}

type Circumstances = { readonly atlas: Atlas; readonly lang: string; readonly accessed: Instant }

/** An entry or a view of the atlas, in the version of the data that is shown. */
export const toAtlasItem = ({ key, title, url }: Cited, circumstances: Circumstances): CslItem => {
  const { atlas, lang, accessed } = circumstances
  return {
    id: `${slug(atlas.title)}-${key}`,
    type: 'webpage',
    title,
    'container-title': `${inLanguage(atlas.title, lang)}: ${inLanguage(atlas.subtitle, lang)}`,
    version: atlas.version,
    language: lang,
    issued: toCslDate(atlas.issued),
    accessed: toDay(accessed),
    URL: withVersion(url, atlas.version),
    note: `Dataset v${atlas.version}, ${atlas.licence}`,
  }
}

/** A reader who comes by a citation is told what has changed in the data since. */
const withVersion = (url: string, version: string): string => {
  const cited = new URL(url)
  const kept = cited.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('v='))
  cited.search = [...kept, `v=${version}`].join('&')
  return cited.href
}

const slug = (title: LocalizedText): string => title.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

const typeOf: Record<DetailedSource['kind'], CslItem['type']> = {
  academic: 'article', official: 'report', 'think-tank': 'report', 'treaty-text': 'treaty', press: 'article-newspaper',
  encyclopaedia: 'entry-encyclopedia', company: 'report', editorial: 'webpage',
} // prettier-ignore

/** A source on which the atlas rests, as far as its record goes: what is not stated stays out. */
export const toSourceItem = ({ id, title, kind, author, publisher, date, language, url }: DetailedSource): CslItem => ({
  id,
  type: typeOf[kind],
  title,
  ...(author === null ? {} : { author: [{ literal: author }] }),
  ...(publisher === null ? {} : { publisher }),
  language,
  ...(date === null ? {} : { issued: toCslDate(date) }),
  ...(url === undefined ? {} : { URL: url }),
}) // prettier-ignore

/** A plain EDTF date or interval becomes parts; what says more than those can (about, one of, open) stays literal. */
export function toCslDate(edtf: string): CslDate {
  const ends = edtf.split('/').map(toParts)
  const parts = ends.filter((end) => end !== null)
  return parts.length === ends.length && parts.length <= 2 ? { 'date-parts': parts } : { literal: edtf }
}

function toParts(edtf: string): number[] | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf)
  return found === null ? null : found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))
}

const toDay = (instant: Instant): CslDate => {
  const { year, month, day } = toCalendarDay(instant)
  return { 'date-parts': [[year, month, day]] }
}
