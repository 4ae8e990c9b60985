import type { Rule } from './rule.ts'
import { isObject, walk } from './walk.ts'

export const missingTranslation: Rule = {
  id: 'missing-translation',
  check: ({ entries, dataset, problem }) => {
    const { languages } = dataset.atlas
    const ofAtlas = missingIn(dataset.atlas, languages).map((field) =>
      problem({ collection: 'atlas', record: 'atlas', field, reason: 'is missing' }),
    )
    return [
      ...ofAtlas,
      ...entries.flatMap(({ collection, id, record }) =>
        missingIn(record, languages).map((field) =>
          problem({ collection, record: id, field, reason: 'is missing' }),
        ),
      ),
    ]
  },
}

/** Dotted paths of the languages that a text of the record lacks. A text is an object with an English string. */
function missingIn(record: unknown, languages: readonly string[]): string[] {
  const missing: string[] = []
  walk(record, (path, value) => {
    if (!isObject(value) || typeof value['en'] !== 'string' || path.includes('figures')) return
    for (const lang of languages) if (value[lang] === undefined) missing.push([...path, lang].join('.'))
  })
  return missing
}
