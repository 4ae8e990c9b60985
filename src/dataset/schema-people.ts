import * as z from 'zod/mini'
import { standings } from '../domain/organization.ts'
import type { Later } from './later.ts'
import { accounts, countryCode, edtf, id, list, localized, maybe, statements } from './schema-parts.ts'

/** Who acts: leaders, other people, organizations. */

export const leaderOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    hue: z.int().check(z.gte(0), z.lte(6)),
    offices: z.array(
      z.strictObject({
        title: later(localized, { en: '' }),
        polity: id,
        term: edtf,
        accounts: later(accounts, []),
      }),
    ),
    statements: later(statements),
  })

export const organizationOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    short: localized,
    seat: maybe(id),
    statuses: later(
      list(z.strictObject({ status: localized, standing: z.enum(standings), date: edtf, accounts })),
    ),
    statements: later(statements),
  })

export const personOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    offices: later(
      list(z.strictObject({ title: localized, date: maybe(edtf), country: maybe(countryCode) })),
    ),
    statements: later(statements),
  })
