import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { toBuiltFile } from '../../src/dataset/built-file.ts'
import { packDate } from '../../src/dataset/pack-dates.ts'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import type { Measures } from '../../src/geo/country-crossings.ts'
import { readPlainDate } from '../../src/time/plain-date.ts'
import { createDateReader } from '../data/read-dates.ts'
import { detailsFile, splitAtlas } from '../data/split-atlas.ts'
import { generateAtlas } from './generate.ts'

type Json = Record<string, unknown>
type Real = { measures: Readonly<Record<string, Measures>>; countries: { id: string }[] }
type Written = {
  id: string
  summary: unknown
  date: string | null
  accounts: { source: string; stance: string }[]
}

/** So many events go through the data build; the rest is written in the same way, which would else take minutes. */
const sampled = 300

/** Writes a made-up atlas of `count` events under `folder`: `plain.json` in one file as people write it, and the two files
 *  of a built one. `built` is the folder of a built site. */
export function writeData(count: number, folder: string, built: string): void {
  // The routes are those of the real atlas, and so are their measures.
  const { measures, countries } = JSON.parse(readFileSync(join(built, 'atlas/atlas.json'), 'utf8')) as Real
  const raw: Json = { ...generateAtlas(count, countries), measures }
  const events = raw['events'] as Written[]
  const { first, details, dates } = splitSample({ ...raw, events: events.slice(0, sampled) }, measures)
  if (!isDeepStrictEqual((first['events'] as Json[])[0], toFirst(events[0] as Written)))
    throw new Error('the data build writes events otherwise')
  const restOfDates = datesOf(events)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plain.json'), JSON.stringify(raw))
  writeFileSync(
    join(folder, 'atlas.json'),
    toBuiltFile({ ...first, events: events.map(toFirst), dates: { ...dates, ...restOfDates } }),
  )
  writeFileSync(
    join(folder, detailsFile),
    toBuiltFile({ ...details, events: Object.fromEntries(events.map((event) => [event.id, toRest(event)])) }),
  )
}

function splitSample(raw: Json, measures: Real['measures']) {
  const { readDate, dates } = createDateReader()
  const measure = ({ id }: { id: string }) => measures[id] as Measures
  const { problems } = parseDataset(raw, { readDate, fileOf: (name) => name, measure })
  if (problems.length > 0) throw new Error(`the generated atlas has problems: ${JSON.stringify(problems[0])}`)
  const { first, details } = splitAtlas(raw, dates)
  return { first, details, dates: first['dates'] as Json }
}

function toFirst(event: Written): Json {
  const first: Json = { ...event, accounts: event.accounts.map(({ source }) => ({ source })) }
  delete first['summary']
  return first
}

const toRest = ({ summary, accounts }: Written): Json => ({
  summary,
  accounts: accounts.map(({ stance }) => ({ stance })),
})

function datesOf(events: readonly Written[]): Json {
  const { readDate } = createDateReader()
  const texts = new Set(events.flatMap(({ date }) => date ?? []))
  return Object.fromEntries(
    [...texts].filter((text) => readPlainDate(text) === null).map((text) => [text, packDate(readDate(text))]),
  )
}
