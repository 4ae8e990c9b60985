import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { preferences } from '../domain/account.ts'
import { whole, type Later } from './later.ts'

/** What the records of the format are made of. */

// zod's compiled parsers need eval, which the page's policy forbids.
z.config({ jitless: true, ...en() })

export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and single hyphens'))
export const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'must be a two-letter country code'))
export const plain = z.string().check(z.minLength(1))
export const localized = z.intersection(z.object({ en: plain }), z.record(z.string(), plain))
export const edtf = z.string().check(z.minLength(1))
export const lngLat = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
])
export const list = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item), [])
export const maybe = z.optional

const locator = z.strictObject({
  section: maybe(plain),
  page: maybe(plain),
  paragraph: maybe(plain),
  lines: maybe(z.tuple([z.int().check(z.gte(1)), z.int().check(z.gte(1))])),
})

/** Numerals as the source prints them, in dates with English names of months; where other words stand beside them, the
 *  words in every language of the atlas. */
const printed = z.union([plain, localized])

const says = z.strictObject({
  date: maybe(printed),
  when: maybe(z.nullable(edtf)),
  place: maybe(plain),
  figures: maybe(z.record(id, printed)),
  wording: maybe(plain),
})

const accountOf = (later: Later) =>
  z.strictObject({
    source: id,
    locator: later(maybe(locator)),
    stance: later(z.enum(['asserts', 'denies', 'reports']), 'reports'),
    says: later(maybe(says)),
    note: later(maybe(localized)),
    preferred: later(maybe(z.enum(preferences))),
    sourceWanted: later(maybe(z.boolean())),
  })
export const accountSchema = accountOf(whole)

export const accountsOf = (later: Later) =>
  z.array(accountOf(later)).check(z.minLength(1, 'needs at least one account'))
export const accounts = accountsOf(whole)

/** What a source says of a thing beside its events: a number, a claim, a classification; dated where it is. */
export const statements = list(z.strictObject({ text: localized, date: maybe(edtf), accounts }))
