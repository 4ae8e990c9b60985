import type { Account } from '../../../src/domain/account.ts'
import type { Rule, RuleContext } from './rule.ts'

/** A name that an area's source is said to print, and that is neither in the words given of it nor in its title. */
export const nameUnprinted: Rule = {
  id: 'name-unprinted',
  check: ({ records: { areas }, dataset, problem }) =>
    areas.flatMap(({ id, otherNames }) =>
      otherNames.flatMap(({ names, lang, accounts }, n) => {
        const printed = names[lang]
        const where = { collection: 'areas', record: id, field: `otherNames.${n}` } as const
        if (printed === undefined)
          return [problem({ ...where, reason: `has no name in “${lang}”, the language it is printed in` })]
        return accounts
          .filter((account) => !prints(account, printed, dataset))
          .map(({ source }) =>
            problem({ ...where, reason: `“${printed}” is not in what is given of “${source}”` }),
          )
      }),
    ),
}

const prints = ({ source, says }: Account, name: string, { sources }: RuleContext['dataset']): boolean =>
  [says?.wording, sources.get(source)?.title].some((text) => text?.toLowerCase().includes(name.toLowerCase()))
