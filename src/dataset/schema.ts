import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { corridorKinds, corridorStates } from '../domain/corridor.ts'
import { relationSteps } from '../domain/country.ts'
import { eventKinds } from '../domain/event.ts'
import { sourceKinds } from '../domain/source.ts'

/** The data format, version 1: what each file of `data/` may hold. The published JSON Schema, the data build and the
 *  app's own check at run time all come from here. */

// zod's compiled parsers need eval, which the page's policy forbids.
z.config({ jitless: true, ...en() })

export const formatVersion = 1

const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and single hyphens'))
const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'must be a two-letter country code'))
const plain = z.string().check(z.minLength(1))
const localized = z.intersection(z.object({ en: plain }), z.record(z.string(), plain))
const edtf = z.string().check(z.minLength(1))
const lngLat = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))])
const list = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item), [])
const maybe = z.optional

export const accountSchema = z.strictObject({
  source: id,
  locator: maybe(
    z.strictObject({
      section: maybe(plain),
      page: maybe(plain),
      paragraph: maybe(plain),
      lines: maybe(z.tuple([z.int().check(z.gte(1)), z.int().check(z.gte(1))])),
    }),
  ),
  stance: z.enum(['asserts', 'denies', 'reports']),
  says: maybe(
    z.strictObject({
      date: maybe(plain),
      place: maybe(plain),
      figures: maybe(z.record(z.string(), plain)),
      wording: maybe(plain),
    }),
  ),
  note: maybe(localized),
  preferred: maybe(z.boolean()),
  sourceWanted: maybe(z.boolean()),
})
const accounts = z.array(accountSchema).check(z.minLength(1, 'needs at least one account'))

/** What a source says of a thing beside its events: a number, a claim, a classification; dated where it is. */
const statements = list(z.strictObject({ text: localized, date: maybe(edtf), accounts }))

export const eventSchema = z.strictObject({
  id,
  title: localized,
  summary: localized,
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
  accounts,
  differ: maybe(localized),
  related: list(
    z.strictObject({
      event: id,
      how: z.enum(['led-to', 'follows', 'part-of', 'see-also']),
      source: maybe(id),
    }),
  ),
})

export const sourceSchema = z.strictObject({
  id,
  title: plain,
  short: plain,
  author: z.nullable(plain),
  publisher: z.nullable(plain),
  kind: z.enum(sourceKinds),
  perspective: localized,
  date: z.nullable(edtf),
  language: plain,
  url: maybe(z.string().check(z.regex(/^https?:\/\//, 'must be a web address'))),
  transcription: maybe(
    z.strictObject({
      file: plain,
      lines: z.int(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
    }),
  ),
  note: maybe(localized),
})

export const leaderSchema = z.strictObject({
  id,
  names: localized,
  hue: z.int().check(z.gte(0), z.lte(6)),
  offices: z.array(z.strictObject({ title: localized, polity: id, term: edtf, accounts })),
  statements,
})

export const placeSchema = z.strictObject({
  id,
  names: localized,
  otherNames: list(z.strictObject({ name: plain, lang: plain, date: maybe(edtf) })),
  lngLat,
  precision: z.enum(['site', 'town', 'district', 'region', 'country']),
  country: maybe(countryCode),
})

const stationKind = z.enum([
  'terminal', 'field', 'pump', 'compressor', 'substation', 'station', 'junction', 'port', 'border', 'landfall', 'planned',
]) // prettier-ignore

export const corridorSchema = z.strictObject({
  id,
  names: localized,
  short: localized,
  kind: z.enum(corridorKinds),
  operator: z.nullable(plain),
  parties: z.array(countryCode),
  length: z.nullable(z.strictObject({ km: z.number().check(z.gt(0)), accounts })),
  statedLengths: list(z.strictObject({ country: countryCode, km: z.number().check(z.gt(0)), accounts })),
  segments: list(
    z.strictObject({
      id,
      names: maybe(localized),
      mode: maybe(z.enum(corridorKinds)),
      path: z.array(lngLat).check(z.minLength(2)),
      accuracy: z.enum(['surveyed', 'traced', 'schematic']),
      states: z.array(
        z.strictObject({ state: z.enum(corridorStates), from: edtf, note: maybe(localized), accounts }),
      ),
    }),
  ),
  stations: list(z.strictObject({ names: localized, lngLat, kind: stationKind, country: countryCode })),
  capacities: list(z.strictObject({ date: edtf, text: localized, accounts })),
  composite: list(id),
  milestones: list(id),
  note: maybe(localized),
  statements,
})

export const organizationSchema = z.strictObject({
  id,
  names: localized,
  short: localized,
  seat: maybe(id),
  statuses: list(z.strictObject({ status: localized, date: edtf, accounts })),
  statements,
})

export const personSchema = z.strictObject({
  id,
  names: localized,
  offices: list(z.strictObject({ title: localized, date: maybe(edtf), country: maybe(countryCode) })),
  statements,
})

export const themeSchema = z.strictObject({
  id,
  names: localized,
  lane: z._default(z.boolean(), false),
  accounts: list(accountSchema),
  statements,
})

export const periodSchema = z.strictObject({
  id,
  names: localized,
  kind: z.enum(['era', 'phase', 'war']),
  date: edtf,
  theme: maybe(id),
  countries: list(countryCode),
  accounts,
})

const territoryStatus = z.enum(['sovereign', 'union-republic', 'occupied', 'contested'])

export const politySchema = z.strictObject({
  id,
  names: localized,
  status: territoryStatus,
  date: edtf,
  accounts,
})

export const territorySchema = z.strictObject({
  id,
  names: localized,
  polity: maybe(id),
  /** Made by dissolving these countries, or drawn by hand. */
  from: z.union([
    z.strictObject({ countries: z.array(countryCode) }),
    z.strictObject({ ring: z.array(lngLat) }),
  ]),
  date: edtf,
  status: territoryStatus,
  accuracy: z.enum(['surveyed', 'traced', 'schematic']),
  accounts,
})

export const relationSchema = z.strictObject({
  country: countryCode,
  steps: z.array(
    z.strictObject({ kind: z.enum(relationSteps), date: z.nullable(edtf), note: maybe(localized), accounts }),
  ),
  statements,
})

export const leftOutSchema = z.strictObject({ id, fact: plain, reason: plain })

export const countrySchema = z.object({
  id: countryCode,
  names: localized,
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  point: lngLat,
  historical: z._default(z.boolean(), false),
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
  home: countryCode,
  licence: plain,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'must be a version like 1.0.0')),
  issued: edtf,
})

/** One row a collection: its name in the built file, the schema of a record, and where the data folder keeps it. */
export const collections = {
  sources: { schema: sourceSchema, path: 'sources.json' },
  leaders: { schema: leaderSchema, path: 'leaders.json' },
  polities: { schema: politySchema, path: 'polities.json' },
  territories: { schema: territorySchema, path: 'territories.json' },
  relations: { schema: relationSchema, path: 'relations.json' },
  organizations: { schema: organizationSchema, path: 'organizations.json' },
  people: { schema: personSchema, path: 'people.json' },
  places: { schema: placeSchema, path: 'places.json' },
  corridors: { schema: corridorSchema, path: 'corridors/*.json' },
  themes: { schema: themeSchema, path: 'themes.json' },
  periods: { schema: periodSchema, path: 'periods.json' },
  events: { schema: eventSchema, path: 'events/*.json' },
} as const

export type CollectionName = keyof typeof collections
