import { fileURLToPath } from 'node:url'
import { eventKinds } from '../../src/domain/event.ts'
import { toInstant, toIsoDay } from '../../src/time/instant.ts'
import { readFolder } from '../data/read-folder.ts'
import { createRandom, type Random } from './random.ts'

/** An atlas of any size from a seed: the leaders, themes, countries, corridors and sources of the data folder, and made-up
 *  places and events. Nothing in its events is history. */

type Json = Record<string, unknown>
type Known = { readonly id: string }

const seed = 20_241_126
const folder = fileURLToPath(new URL('../../data', import.meta.url))

export function generateAtlas(count: number, countries: readonly Known[]): Json {
  const random = createRandom(seed + count)
  const { raw } = readFolder(folder)
  const places = makePlaces(Math.min(Math.ceil(count / 8), 4000), random)
  const idsOf = (collection: string) => (raw[collection] as Known[]).map(({ id }) => id)
  const among: Among = {
    places: places.map(({ id }) => id),
    countries: countries.map(({ id }) => id),
    corridors: idsOf('corridors'),
    organizations: idsOf('organizations'),
    themes: idsOf('themes'),
    sources: idsOf('sources').slice(0, 40),
  }
  const days = Array.from({ length: count }, () => randomDay(random)).sort((a, b) => a - b)
  const { atlas } = raw as { atlas: { defaultView: Json; extent: Json } }
  return {
    ...raw,
    // Opened without more, it shows all its years, as other timelines do.
    atlas: { ...atlas, defaultView: { ...atlas.defaultView, ...atlas.extent } },
    countries,
    places: [...(raw['places'] as Json[]), ...places],
    corridors: (raw['corridors'] as Json[]).map((corridor) => ({ ...corridor, milestones: [] })),
    events: days.map((day, number) => makeEvent(number, day, { random, among })),
  }
}

type Among = Record<
  'places' | 'countries' | 'corridors' | 'organizations' | 'themes' | 'sources',
  readonly string[]
>

const dayLength = 86_400_000
const [firstDay, lastDay] = [toInstant(1918), toInstant(2025) - dayLength]

/** More and more events as time goes by, as archives have it. */
const randomDay = ({ next }: Random): number =>
  firstDay + Math.floor((Math.sqrt(next()) * (lastDay - firstDay)) / dayLength) * dayLength

/** Three in four around the regions where most happens, the rest anywhere on land or sea. */
function makePlaces(count: number, { next, pick }: Random) {
  const centres = Array.from({ length: 24 }, () => [20 + next() * 50, 30 + next() * 25] as const)
  return Array.from({ length: count }, (_, n) => {
    const [lng, lat] = next() < 0.75 ? pick(centres) : [next() * 340 - 170, next() * 120 - 55]
    const spread = () => (next() + next() - 1) * 3
    return {
      id: `place-${n}`,
      names: { en: `Place ${n}`, az: `Yer ${n}` },
      lngLat: [round(lng + spread()), round(lat + spread())],
      precision: 'town',
    }
  })
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

function makeEvent(number: number, day: number, { random, among }: { random: Random; among: Among }): Json {
  const { next, pick, some, below } = random
  const kind = pick(eventKinds)
  const place = next() < 0.92 ? pick(among.places) : null
  return {
    id: `event-${number}`,
    title: { en: `Event ${number}, a ${kind}`, az: `Hadisə ${number}, ${kind}` },
    summary: { en: `What is told of event ${number}.`, az: `${number} nömrəli hadisə haqqında.` },
    date: next() < 0.01 ? null : toDate(day, random),
    kind,
    ...(place === null ? {} : { place }),
    countries: some(among.countries, 3),
    organizations: next() < 0.3 ? some(among.organizations, 2) : [],
    corridors: next() < 0.15 ? some(among.corridors, 2) : [],
    themes: some(among.themes, 3),
    importance: 1 + below(3),
    accounts: some(among.sources, 3).map((source) => ({ source, stance: 'reports' })),
  }
}

/** Mostly days, some months and years, some that last, a few that go on. */
function toDate(day: number, { next }: Random): string {
  const text = toIsoDay(day)
  const sort = next()
  if (sort < 0.72) return text
  if (sort < 0.82) return text.slice(0, 7)
  if (sort < 0.87) return text.slice(0, 4)
  if (sort > 0.997) return `${text}/..`
  const end = Math.min(day + Math.ceil(next() ** 4 * 4000) * dayLength, lastDay)
  return end === day ? text : `${text}/${toIsoDay(end)}`
}
