import * as z from 'zod/mini'
import { areaKinds, lineAccuracies, polityStatuses, territoryStatuses } from '../domain/polity.ts'
import type { Later } from './later.ts'
import {
  accounts,
  accountsOf,
  countryCode,
  edtf,
  id,
  list,
  lngLat,
  localized,
  maybe,
  plain,
} from './schema-parts.ts'

/** States of the time, the land they held, and what was contested. */

/** A country, or a part of one: `AZ`, `AZ-nakhchivan`. */
const unit = z
  .string()
  .check(
    z.regex(
      /^[A-Z]{2}(-[a-z0-9]+)*$/,
      'must be a country code, or one with the name of a part: AZ-nakhchivan',
    ),
  )

const zoom = z.number().check(z.gte(0), z.lte(12))

/** The map chooses labels by whole zooms. */
const wholeZoom = zoom.check(z.int())

const label = z.strictObject({
  point: lngLat,
  minzoom: wholeZoom,
  maxzoom: maybe(wholeZoom),
  date: maybe(edtf),
})

export const polityOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    short: maybe(localized),
    brief: maybe(localized),
    status: z.enum(polityStatuses),
    date: edtf,
    within: list(z.strictObject({ polity: id, date: edtf })),
    successors: list(id),
    country: maybe(countryCode),
    label: maybe(label),
    alsoAt: list(label),
    accounts: later(accounts, []),
  })

export const territoryOf = (later: Later) =>
  z.strictObject({
    id,
    polity: id,
    units: z.array(unit).check(z.minLength(1)),
    date: edtf,
    status: z.enum(territoryStatuses),
    accuracy: z.enum(lineAccuracies),
    accounts: later(accounts, []),
    note: later(maybe(localized)),
  })

export const areaOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    kind: z.enum(areaKinds),
    date: edtf,
    /** How the geodata build draws it; the app does not read it. */
    made: later(z.record(z.string(), z.unknown()), {}),
    accuracy: z.enum(lineAccuracies),
    status: z.enum(territoryStatuses),
    /** Polities or countries. */
    parties: later(list(plain)),
    statedAreaKm2: later(maybe(z.number().check(z.gt(0)))),
    /** What its sources call it: printed in the language `lang`, in the others by its meaning. */
    otherNames: later(list(z.strictObject({ names: localized, lang: plain, date: maybe(edtf), accounts }))),
    accounts: accountsOf(later),
    note: later(maybe(localized)),
  })
