import type { Printed } from '../../../src/domain/account.ts'
import { en } from '../../../src/i18n/en.ts'
import type { Rule } from './rule.ts'
import { accountsIn, isObject, walk } from './walk.ts'

export const missingTranslation: Rule = {
  id: 'missing-translation',
  check: ({ entries, dataset, problem }) => {
    const { languages } = dataset.atlas
    const ofAtlas = missingIn(dataset.atlas, languages).map((field) =>
      problem({ collection: 'atlas', record: 'atlas', field, reason: 'is missing' }),
    )
    return [
      ...ofAtlas,
      ...entries.flatMap(({ collection, id, record }) => [
        ...missingIn(record, languages).map((field) =>
          problem({ collection, record: id, field, reason: 'is missing' }),
        ),
        ...wordsIn(record).map(({ field, text }) =>
          problem({
            collection,
            record: id,
            field,
            reason: `“${text}” has words: give them in ${languages.join(' and ')}`,
          }),
        ),
      ]),
    ]
  },
}

/** Dotted paths of the languages that a text of the record lacks. A text is an object with an English string. */
function missingIn(record: unknown, languages: readonly string[]): string[] {
  const missing: string[] = []
  walk(record, (path, value) => {
    if (!isObject(value) || typeof value['en'] !== 'string') return
    for (const lang of languages) if (value[lang] === undefined) missing.push([...path, lang].join('.'))
  })
  return missing
}

const monthNames = new RegExp(`\\b(${[...en.dates.months, ...en.dates.shortMonths].join('|')})\\b\\.?`, 'g')

/** Printed dates and figures in one language that have more than numerals, and in dates English names of months. */
function wordsIn(record: unknown): { field: string; text: string }[] {
  return accountsIn(record).flatMap(({ field, accounts }) =>
    accounts.flatMap(({ says }, n) => {
      const at = (key: string) => `${field}.${n}.says.${key}`
      const printed: [string, Printed | undefined][] = [
        [at('date'), says?.date],
        ...Object.entries(says?.figures ?? {}).map(([id, value]): [string, Printed] => [
          at(`figures.${id}`),
          value,
        ]),
      ]
      return printed.flatMap(([place, text]) =>
        typeof text === 'string' && /\p{L}/u.test(text.replace(monthNames, ''))
          ? [{ field: place, text }]
          : [],
      )
    }),
  )
}
