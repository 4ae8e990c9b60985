import type { RecordOf } from '../../../src/dataset/check-records.ts'
import { printedIn, type Account } from '../../../src/domain/account.ts'
import type { DetailedSource } from '../../../src/domain/source.ts'
import { sameFigure } from './figures.ts'
import type { Rule, RuleContext } from './rule.ts'
import { accountsIn } from './walk.ts'

/** A rule for every list of accounts, wherever in the data it stands. */
const ruleOfLists = (id: string, complain: (accounts: readonly Account[]) => string | null): Rule => ({
  id,
  check: ({ entries, problem }) =>
    entries.flatMap(({ collection, id: record, record: value }) =>
      accountsIn(value).flatMap(({ field, accounts }) => {
        const reason = complain(accounts)
        return reason === null ? [] : [problem({ collection, record, field, reason })]
      }),
    ),
})

export const preferredTwice = ruleOfLists('preferred-twice', (accounts) =>
  accounts.filter((account) => account.preferred).length > 1 ? 'prefers more than one account' : null,
)

/** The source that stands for general knowledge. */
const editors = 'editors'

export const editorsUnmarked = ruleOfLists('editors-unmarked', (accounts) =>
  accounts.some(
    ({ source, sourceWanted, stance }) => source === editors && (!sourceWanted || stance !== 'reports'),
  )
    ? 'general knowledge is reported and marked “source wanted”'
    : null,
)

export const differAlone: Rule = {
  id: 'differ-alone',
  check: ({ records, problem }) =>
    records.events
      .filter(({ differ, accounts }) => differ !== undefined && accounts.length < 2)
      .map(({ id }) =>
        problem({
          collection: 'events',
          record: id,
          field: 'differ',
          reason: 'says accounts differ but gives only one',
        }),
      ),
}

export const figuresDiffer: Rule = {
  id: 'figures-differ',
  check: ({ records, problem }) =>
    records.events
      .filter(({ differ }) => differ === undefined)
      .flatMap((event) =>
        differingFigures(event).map(([key, values]) =>
          problem({
            collection: 'events',
            record: event.id,
            field: 'differ',
            reason: `accounts give “${key}” as ${values.join(' and ')}: say that they differ`,
          }),
        ),
      ),
}

function differingFigures({ accounts }: RecordOf<'events'>): [string, string[]][] {
  const values = new Map<string, string[]>()
  for (const { says } of accounts)
    for (const [key, printed] of Object.entries(says?.figures ?? {})) {
      const value = printedIn(printed, 'en')
      const known = values.get(key) ?? []
      values.set(key, known.some((other) => sameFigure(other, value)) ? known : [...known, value])
    }
  return [...values].filter(([, different]) => different.length > 1)
}

export const singleSided: Rule = {
  id: 'single-sided',
  check: (context) =>
    context.records.events.flatMap((event) => {
      if (event.importance < 3) return []
      const sides = perspectivesOf(event.accounts, context)
      if (sides.size > 1) return []
      const reason = `has accounts of ${[...sides][0] ?? 'no'} perspective only; an event of importance 3 needs two`
      return [context.problem({ collection: 'events', record: event.id, field: 'accounts', reason })]
    }),
}

const perspectivesOf = (accounts: readonly Account[], { dataset }: RuleContext): Set<string> =>
  new Set(
    accounts.flatMap(({ source }) => {
      const known = dataset.sources.get(source)
      return known === undefined || known.kind === 'editorial' ? [] : [perspectiveFamily(known)]
    }),
  )

/** Words that say what a voice is, not whose: “Independent Russian press” is Russian, “Press of the other state” is the
 *  other state's. */
const roles = new Set(['independent', 'private', 'state', 'official', 'press', 'of', 'the', 'a', 'an'])

/** The first word of the English perspective that says from where the source speaks. */
export function perspectiveFamily({ perspective }: Pick<DetailedSource, 'perspective'>): string {
  const words = perspective.en.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.find((word) => !roles.has(word)) ?? words[0] ?? ''
}
