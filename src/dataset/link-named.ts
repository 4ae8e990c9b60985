import type { DetailedOrganization, DetailedPerson } from '../domain/organization.ts'
import type { Statement } from '../domain/statement.ts'
import type { DetailedTheme } from '../domain/theme.ts'
import type { Records } from './check-records.ts'
import type { Linker } from './linker.ts'

type Ids = { has: (id: string) => boolean }

/** Organizations, people and themes: what they lead to exists, and their dates are dates. */
export function linkNamed(
  records: Records,
  linker: Linker,
  { places, countries }: { places: Ids; countries: Ids },
) {
  const organizations = records.organizations.flatMap((record, i) =>
    linker.attempt('organizations', i, (): DetailedOrganization => {
      linker.known('seat', record.seat === undefined ? [] : [record.seat], places)
      const statuses = record.statuses.map((status, n) => ({
        ...status,
        date: linker.date(`statuses.${n}.date`, status.date),
        accounts: linker.accounts(`statuses.${n}.accounts`, status.accounts),
      }))
      return { ...record, statuses, statements: linkStatements(record.statements, linker) }
    }),
  )
  const people = records.people.flatMap((record, i) =>
    linker.attempt('people', i, (): DetailedPerson => {
      for (const [n, { date }] of record.offices.entries())
        if (date !== undefined) linker.date(`offices.${n}.date`, date)
      return { ...record, statements: linkStatements(record.statements, linker) }
    }),
  )
  const themes = records.themes.flatMap((record, i) =>
    linker.attempt('themes', i, (): DetailedTheme => {
      linker.accounts('accounts', record.accounts)
      linker.known('countries', record.countries, countries)
      return { ...record, statements: linkStatements(record.statements, linker) }
    }),
  )
  return { organizations, people, themes }
}

export function linkStatements(statements: readonly Statement[], linker: Linker): readonly Statement[] {
  for (const [n, { date, accounts }] of statements.entries()) {
    if (date !== undefined) linker.date(`statements.${n}.date`, date)
    linker.accounts(`statements.${n}.accounts`, accounts)
  }
  return statements
}
