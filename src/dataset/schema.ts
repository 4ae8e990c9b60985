import * as z from 'zod/mini'
import { relationSteps } from '../domain/country.ts'
import { eventKinds } from '../domain/event.ts'
import { inFirstFile, whole, type Later } from './later.ts'
import {
  accounts, accountSchema, accountsOf, countryCode, edtf, id, list, lngLat, localized, maybe, plain, statements,
} from './schema-parts.ts' // prettier-ignore
import { corridorOf } from './schema-corridors.ts'
import { leaderOf, organizationOf, personOf } from './schema-people.ts'
import { perspectiveOf, sourceOf } from './schema-sources.ts'
import { areaOf, polityOf, territoryOf } from './schema-territories.ts'

/** The data format, version 1: what each file of `data/` may hold. The published JSON Schema, the data build and the
 *  app's own check at run time all come from here. */

const eventOf = (later: Later) =>
  z.strictObject({
    id,
    title: localized,
    summary: later(localized, { en: '' }),
    date: z.nullable(edtf),
    calendar: maybe(z.strictObject({ style: z.enum(['julian', 'gregorian']), literal: plain })),
    kind: z.enum(eventKinds),
    place: z._default(z.nullable(id), null),
    placeRole: z._default(z.enum(['venue', 'subject', 'seat']), 'venue'),
    countries: list(countryCode),
    organizations: list(id),
    people: list(id),
    corridors: list(id),
    themes: list(id),
    leaders: maybe(z.array(id)),
    importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    accounts: accountsOf(later),
    differ: later(maybe(localized)),
    related: list(
      z.strictObject({
        event: id,
        how: z.enum(['led-to', 'follows', 'part-of', 'see-also']),
        source: maybe(id),
      }),
    ),
  })

export const eventSchema = eventOf(whole)

const placeSchema = z.strictObject({
  id,
  names: localized,
  otherNames: list(z.strictObject({ name: plain, lang: plain, date: maybe(edtf) })),
  lngLat,
  precision: z.enum(['site', 'town', 'district', 'region', 'country']),
  country: maybe(countryCode),
})

const themeOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    lane: z._default(z.boolean(), false),
    /** Those that a document counts in a class of its own making. */
    countries: later(list(countryCode)),
    accounts: later(list(accountSchema)),
    statements: later(statements),
  })

const periodOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    /** For a band without room for the name. */
    short: maybe(localized),
    kind: z.enum(['era', 'phase', 'war', 'silence']),
    date: edtf,
    theme: maybe(id),
    countries: list(countryCode),
    accounts: later(accounts, []),
  })

const relationOf = (later: Later) =>
  z.strictObject({
    country: countryCode,
    steps: z.array(
      z.strictObject({
        kind: z.enum(relationSteps),
        date: z.nullable(edtf),
        note: later(maybe(localized)),
        accounts: later(accounts, []),
      }),
    ),
    statements: later(statements),
  })

/** What a number counts or measures, unit included. Accounts name figures by its id. */
const figureSchema = z.strictObject({ id, names: localized })

export const leftOutSchema = z.strictObject({ id, fact: plain, reason: plain })

export const countrySchema = z.object({
  id: countryCode,
  names: localized,
  alsoCalled: list(plain),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  point: lngLat,
  historical: z._default(z.boolean(), false),
  contested: z._default(z.boolean(), false),
})

export const atlasSchema = z.strictObject({
  title: localized,
  subtitle: localized,
  languages: z.array(plain).check(z.minLength(1)),
  extent: z.strictObject({ from: edtf, to: edtf }),
  defaultView: z.strictObject({
    from: edtf,
    to: edtf,
    at: edtf,
    map: z.strictObject({ center: lngLat, zoom: z.number() }),
  }),
  presets: maybe(z.array(z.strictObject({ names: localized, date: edtf }))),
  home: countryCode,
  licence: plain,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'must be a version like 1.0.0')),
  issued: edtf,
  report: z.optional(
    z.union([
      z.strictObject({
        mail: z.string().check(z.regex(/^[^@\s]+@[^@\s]+$/, 'must be an address like name@example.org')),
      }),
      z.strictObject({ url: z.string().check(z.regex(/^https:\/\//, 'must begin with https://')) }),
    ]),
  ),
})

/** One row a collection: where the data folder keeps it, the schema of a record as people write it, and of what the
 *  first file of a built atlas has of it. `late`: the first file has nothing of it. */
const row = <T>(path: string, schemaOf: (later: Later) => T, late = false) => ({
  path,
  schemaOf,
  schema: schemaOf(whole),
  first: schemaOf(inFirstFile),
  late,
})

export const collections = {
  sources: row('sources.json', sourceOf),
  leaders: row('leaders.json', leaderOf),
  polities: row('polities.json', polityOf),
  territories: row('territories.json', territoryOf),
  areas: row('areas.json', areaOf),
  relations: row('relations.json', relationOf),
  organizations: row('organizations.json', organizationOf),
  people: row('people.json', personOf),
  places: row('places.json', () => placeSchema),
  corridors: row('corridors/*.json', corridorOf),
  themes: row('themes.json', themeOf),
  periods: row('periods.json', periodOf),
  figures: row('figures.json', () => figureSchema, true),
  perspectives: row('perspectives.json', perspectiveOf),
  events: row('events/*.json', eventOf),
} as const

export type CollectionName = keyof typeof collections
