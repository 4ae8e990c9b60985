import * as z from 'zod/mini'
import { capacityBases, capacityUnits, corridorKinds, corridorStates } from '../domain/corridor.ts'
import type { Later } from './later.ts'
import {
  accounts,
  countryCode,
  edtf,
  id,
  list,
  lngLat,
  localized,
  maybe,
  statements,
} from './schema-parts.ts'

/** Corridors: their routes and stations, their states by date, and what they carry. */

const stationKind = z.enum([
  'terminal', 'field', 'pump', 'compressor', 'substation', 'station', 'junction', 'port', 'border', 'landfall', 'planned',
]) // prettier-ignore

const km = z.number().check(z.gt(0))

/** How much a corridor can carry, is meant to carry, or did; `most` where a range is given. */
const amountSchema = z.strictObject({
  least: z.number().check(z.gt(0)),
  most: maybe(z.number().check(z.gt(0))),
  unit: z.enum(capacityUnits),
  basis: z.enum(capacityBases),
})

export const capacitySchema = z.strictObject({
  date: edtf,
  text: localized,
  amounts: list(amountSchema),
  accounts,
})

export const corridorOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    short: localized,
    kind: z.enum(corridorKinds),
    operator: later(z.nullable(localized), null),
    parties: z.array(countryCode),
    length: z.nullable(z.strictObject({ km, accounts: later(accounts, []) })),
    statedLengths: later(list(z.strictObject({ country: countryCode, km, accounts }))),
    segments: list(
      z.strictObject({
        id,
        names: maybe(localized),
        mode: maybe(z.enum(corridorKinds)),
        path: z.array(lngLat).check(z.minLength(2)),
        accuracy: z.enum(['surveyed', 'traced', 'schematic']),
        states: z.array(
          z.strictObject({
            state: z.enum(corridorStates),
            from: edtf,
            note: later(maybe(localized)),
            accounts: later(accounts, []),
          }),
        ),
      }),
    ),
    stations: list(z.strictObject({ names: localized, lngLat, kind: stationKind, country: countryCode })),
    capacities: later(list(capacitySchema)),
    composite: list(id),
    milestones: list(id),
    note: later(maybe(localized)),
    statements: later(statements),
  })
