import type { Account } from '../../../src/domain/account.ts'
import type { CollectionName } from '../../../src/dataset/schema.ts'
import type { Problem } from '../../../src/errors.ts'
import type { Rule, RuleContext } from './rule.ts'
import { accountsIn, walk } from './walk.ts'

type Target = CollectionName | 'countries'

/** Fields that name other records and that linking the atlas does not follow: last key of the field, by collection. */
const links: readonly { in: CollectionName; key: string; to: Target }[] = [
  { in: 'organizations', key: 'seat', to: 'places' },
  { in: 'periods', key: 'theme', to: 'themes' },
  { in: 'periods', key: 'countries', to: 'countries' },
  { in: 'leaders', key: 'polity', to: 'polities' },
  { in: 'relations', key: 'country', to: 'countries' },
  { in: 'people', key: 'country', to: 'countries' },
  { in: 'places', key: 'country', to: 'countries' },
  { in: 'corridors', key: 'parties', to: 'countries' },
  { in: 'corridors', key: 'country', to: 'countries' },
]

export const unresolvedId: Rule = {
  id: 'unresolved-id',
  check: (context) => [
    ...unresolvedLinks(context),
    ...unresolvedSources(context),
    ...unresolvedFigures(context),
  ],
}

function unresolvedLinks({ entries, dataset, records, problem }: RuleContext): Problem[] {
  const idsOf = (target: Target): ReadonlySet<string> =>
    new Set(
      target === 'countries'
        ? dataset.countries.keys()
        : records[target].map((r) => ('id' in r ? r.id : r.country)),
    )
  return links.flatMap(({ in: collection, key, to }) => {
    const known = idsOf(to)
    return entries
      .filter((entry) => entry.collection === collection)
      .flatMap(({ id, record }) =>
        valuesAt(record, key)
          .filter(({ value }) => !known.has(value))
          .map(({ field, value }) =>
            problem({ collection, record: id, field, reason: `leads to “${value}”, which does not exist` }),
          ),
      )
  })
}

/** Strings under the key, or in the list under it, anywhere in the record. */
function valuesAt(record: unknown, key: string): { field: string; value: string }[] {
  const found: { field: string; value: string }[] = []
  walk(record, (path, value) => {
    const last = path.at(-1) ?? ''
    const inList = /^\d+$/.test(last) && path.at(-2) === key
    if (typeof value === 'string' && (last === key || inList)) found.push({ field: path.join('.'), value })
  })
  return found
}

function unresolvedSources({ entries, dataset, problem }: RuleContext): Problem[] {
  return entries.flatMap(({ collection, id, record }) => [
    ...accountsIn(record).flatMap(({ field, accounts }) =>
      accounts.flatMap(({ source, locator }, n) => {
        const where = { collection, record: id, field: `${field}.${n}` }
        const known = dataset.sources.get(source)
        if (known === undefined)
          return [problem({ ...where, reason: `leads to “${source}”, which does not exist` })]
        const count = known.transcription?.lines ?? 0
        const [first, last] = locator?.lines ?? [1, 0]
        if (locator?.lines === undefined || (first <= last && last <= count)) return []
        return [
          problem({ ...where, reason: `lines ${first}–${last} do not lie in a file of ${count} lines` }),
        ]
      }),
    ),
    ...valuesAt(collection === 'events' ? record : null, 'source')
      .filter(({ field, value }) => field.startsWith('related.') && !dataset.sources.has(value))
      .map(({ field, value }) =>
        problem({ collection, record: id, field, reason: `leads to “${value}”, which does not exist` }),
      ),
  ])
}

const figuresOf = ({ says }: Account): string[] => Object.keys(says?.figures ?? {})

function unresolvedFigures({ entries, dataset, problem }: RuleContext): Problem[] {
  return entries.flatMap(({ collection, id, record }) =>
    accountsIn(record).flatMap(({ field, accounts }) =>
      accounts.flatMap((account, n) =>
        figuresOf(account)
          .filter((figure) => !dataset.figures.has(figure))
          .map((figure) =>
            problem({
              collection,
              record: id,
              field: `${field}.${n}.says.figures`,
              reason: `names the figure “${figure}”, which figures.json does not have`,
            }),
          ),
      ),
    ),
  )
}

export const unusedId: Rule = {
  id: 'unused-id',
  check: ({ entries, records, problem }) => {
    const accounts = entries.flatMap(({ record }) => accountsIn(record).flatMap((list) => list.accounts))
    const used = {
      places: new Set([
        ...records.events.map(({ place }) => place),
        ...records.organizations.map(({ seat }) => seat ?? null),
      ]),
      people: new Set(records.events.flatMap(({ people }) => people)),
      organizations: new Set([
        ...records.events.flatMap(({ organizations }) => organizations),
        // A dated status or a statement says something of itself.
        ...records.organizations
          .filter(({ statuses, statements }) => statuses.length + statements.length > 0)
          .map(({ id }) => id),
      ]),
      themes: new Set([
        ...records.events.flatMap(({ themes }) => themes),
        ...records.periods.map(({ theme }) => theme),
      ]),
      sources: new Set(accounts.map(({ source }) => source)),
      figures: new Set(accounts.flatMap(figuresOf)),
    }
    return entries.flatMap(({ collection, id }) => {
      if (!(collection in used)) return []
      const ids: ReadonlySet<string | null | undefined> = used[collection as keyof typeof used]
      if (ids.has(id)) return []
      return [problem({ collection, record: id, field: '', reason: 'is used by no record' })]
    })
  },
}

export const duplicateId: Rule = {
  id: 'duplicate-id',
  check: ({ entries, leftOut, records, problem }) => {
    const seen = new Set<string>()
    const again = (key: string): boolean => seen.has(key) || (seen.add(key), false)
    const events = new Set(records.events.map(({ id }) => id))
    return [
      // Linking the events tells of their doubles.
      ...entries
        .filter(({ collection, id }) => collection !== 'events' && again(`${collection} ${id}`))
        .map(({ collection, id }) =>
          problem({ collection, record: id, field: 'id', reason: 'is the id of another record as well' }),
        ),
      ...leftOut
        .filter(({ id }) => again(`left-out ${id}`))
        .map(({ id }) =>
          problem({
            collection: 'left-out',
            record: id,
            field: 'id',
            reason: 'is the id of another record as well',
          }),
        ),
      ...leftOut
        .filter(({ id }) => events.has(id))
        .map(({ id }) =>
          problem({
            collection: 'left-out',
            record: id,
            field: 'id',
            reason: 'is left out and an event at once',
          }),
        ),
    ]
  },
}
