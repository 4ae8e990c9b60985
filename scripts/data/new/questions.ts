import { accountSchema } from '../../../src/dataset/schema-parts.ts'
import { eventSchema } from '../../../src/dataset/schema.ts'
import type { Printed } from '../../../src/domain/account.ts'
import { eventKinds } from '../../../src/domain/event.ts'
import { parseEdtf } from '../../../src/time/edtf.ts'
import { parseRange } from '../coverage/cited-lines.ts'
import { similarIds, toId, type Known } from './known.ts'

/** The questions of `npm run data:new`. Each reads one answer or throws RangeError with the sentence that the check
 *  would say. */

export type Draft = Readonly<Record<string, unknown>>

export type Question = {
  /** Where the answer goes; the first part is the field whose problems ask it again. */
  readonly key: string
  readonly ask: string
  readonly hint?: (known: Known) => string
  /** Taken when the answer is empty. */
  readonly suggestion?: (draft: Draft, known: Known) => string
  readonly when?: (draft: Draft, known: Known) => boolean
  readonly read: (answer: string, known: Known) => unknown
}

type Schema = {
  safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } }
}

const fitting = <T>(value: T, schema: Schema): T => {
  const result = schema.safeParse(value)
  if (!result.success) throw new RangeError(result.error?.issues[0]?.message ?? 'does not fit')
  return value
}

const required = (answer: string): string => {
  if (answer === '') throw new RangeError('must not be empty')
  return answer
}

const fits =
  (schema: Schema) =>
  (answer: string): string =>
    fitting(answer, schema)

type Ids = { has: (id: string) => boolean; keys: () => Iterable<string> }

function existing(id: string, among: Ids): string {
  if (among.has(id)) return id
  const similar = similarIds(id, among.keys())
  const hint = similar.length > 0 ? `; there is ${similar.join(', ')}` : ''
  throw new RangeError(`leads to “${id}”, which does not exist${hint}`)
}

const listOf =
  (pick: (known: Known) => Ids) =>
  (answer: string, known: Known): string[] =>
    answer
      .split(/[\s,]+/)
      .filter((id) => id !== '')
      .map((id) => existing(id, pick(known)))

const optional =
  <T>(read: (answer: string, known: Known) => T) =>
  (answer: string, known: Known): T | undefined =>
    answer === '' ? undefined : read(answer, known)

const { id, importance, kind, placeRole } = eventSchema.shape

export const eventQuestions: readonly Question[] = [
  { key: 'title.en', ask: 'Title in English, plain and short', read: required },
  { key: 'title.az', ask: 'Title in Azerbaijani', read: required },
  {
    key: 'date',
    ask: 'Date, as precise as it is known (1994, 1994-09, 1994-09-20, 1994-02-08/1994-02-11, 1920-04~); empty: undated',
    read: (answer) => (answer === '' ? null : (parseEdtf(answer), answer)),
  },
  {
    key: 'id',
    ask: 'Id',
    suggestion: ({ 'title.en': title, date }, { eventById }) =>
      toId(String(title), /\d{4}/.exec(String(date))?.[0], eventById),
    read: (answer, { eventById }) => {
      if (eventById.has(answer)) throw new RangeError(`another “${answer}” exists`)
      return fitting(answer, id)
    },
  },
  {
    key: 'summary.en',
    ask: 'What happened, in one to three sentences of your own, in English',
    read: required,
  },
  { key: 'summary.az', ask: 'The same in Azerbaijani', read: required },
  { key: 'kind', ask: `Kind: ${eventKinds.join(', ')}`, read: fits(kind) },
  {
    key: 'place',
    ask: 'Place id; empty: none',
    read: (answer, { places }) => (answer === '' ? null : existing(answer, places)),
  },
  {
    key: 'placeRole',
    ask: 'Is the place the venue, the subject or the seat of an actor?',
    suggestion: () => 'venue',
    when: ({ place }) => place !== null,
    read: fits(placeRole),
  },
  {
    key: 'countries',
    ask: 'Countries, two-letter codes',
    suggestion: (_, { atlas }) => atlas.home,
    read: listOf(({ countries }) => countries),
  },
  {
    key: 'organizations',
    ask: 'Organization ids; empty: none',
    read: listOf(({ organizations }) => organizations),
  },
  { key: 'people', ask: 'People ids; empty: none', read: listOf(({ people }) => people) },
  { key: 'corridors', ask: 'Corridor ids; empty: none', read: listOf(({ corridors }) => corridors) },
  {
    key: 'themes',
    ask: 'Themes, the first is the lane',
    hint: ({ themes }) => [...themes.keys()].join(', '),
    read: listOf(({ themes }) => themes),
  },
  {
    key: 'importance',
    ask: 'Importance: 1 a detail, 2 of note, 3 a turning point',
    suggestion: () => '1',
    read: (answer) => fitting(Number(answer), importance),
  },
]

const hasLines = ({ source }: Draft, { sources }: Known): boolean =>
  sources.get(String(source))?.transcription !== undefined

export const accountQuestions: readonly Question[] = [
  {
    key: 'source',
    ask: 'Source id (“editors” for general knowledge)',
    read: (answer, { sources }) => existing(answer, sources),
  },
  {
    key: 'locator.lines',
    ask: 'Lines of the transcription, 372-374',
    when: hasLines,
    read: (answer) => {
      const range = parseRange(answer)
      if (range === null) throw new RangeError('must be a line or two with a hyphen: 372-374')
      return range
    },
  },
  {
    key: 'locator.page',
    ask: 'Page; empty: none',
    when: (draft, known) => !hasLines(draft, known) && draft['source'] !== 'editors',
    read: optional((answer) => answer),
  },
  {
    key: 'stance',
    ask: 'Does the source assert it, deny it, or report it?',
    suggestion: () => 'reports',
    read: (answer) =>
      fitting(
        answer.replace(/^(assert|report)$/, '$1s').replace(/^deny$/, 'denies'),
        accountSchema.shape.stance,
      ),
  },
  {
    key: 'says.date',
    ask: 'The date as the source prints it, months in English, other words in both languages by May 1994|1994-cü ilin mayına qədər; empty: none',
    read: optional((answer, { atlas }) => readPrinted(answer, atlas.languages)),
  },
  {
    key: 'says.figures',
    ask: 'Figures as the source prints them, killed=613 missing=150, words in both languages killed=about 50|təxminən 50; empty: none',
    read: optional(readFigures),
  },
  {
    key: 'says.wording',
    ask: 'Words that the source chooses, where they matter; empty: none',
    read: optional((answer) => answer),
  },
]

function readFigures(answer: string, { atlas, figures }: Known): Record<string, Printed> {
  const pairs = [...answer.matchAll(/([\p{L}\d-]+)\s*=\s*([^=]+?)(?=,?\s+[\p{L}\d-]+\s*=|$)/gu)]
  if (pairs.length === 0) throw new RangeError('must be a name, an equals sign and a number: killed=613')
  return Object.fromEntries(
    pairs.map(([, key = '', value = '']) => [existing(key, figures), readPrinted(value, atlas.languages)]),
  )
}

/** `about 50|təxminən 50`: words in the languages of the atlas, in its order. */
function readPrinted(answer: string, languages: readonly string[]): Printed {
  const [en = '', ...others] = answer.split('|').map((text) => text.trim())
  if (others.length === 0) return en
  return { ...Object.fromEntries(others.map((text, i) => [languages[i + 1] ?? '', text])), en }
}

export const differQuestions: readonly Question[] = [
  { key: 'differ.en', ask: 'On what do the accounts differ, in a few words, in English; empty: on nothing', read: optional((answer) => answer) },
  {
    key: 'differ.az',
    ask: 'The same in Azerbaijani',
    when: (draft) => draft['differ.en'] !== undefined,
    read: required,
  },
] // prettier-ignore
