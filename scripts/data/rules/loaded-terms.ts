import { fold } from '../../../src/filter/fold.ts'
import type { CollectionName } from '../../../src/dataset/schema.ts'
import { attributions, loadedWords } from './loaded-words.ts'
import type { Rule } from './rule.ts'
import { isObject } from './walk.ts'

/** Texts in the atlas's own voice. What accounts and notes say is attributed by where it stands. */
const ownVoice: Partial<Record<CollectionName, readonly string[]>> = {
  events: ['title', 'summary'],
  periods: ['names'],
  polities: ['names', 'short'],
  areas: ['names'],
  themes: ['names'],
}

export const loadedTerm: Rule = {
  id: 'loaded-term',
  check: ({ entries, problem }) =>
    entries.flatMap(({ collection, id, record }) =>
      (ownVoice[collection] ?? []).flatMap((field) => {
        const text: unknown = (record as Readonly<Record<string, unknown>>)[field]
        if (!isObject(text)) return []
        return Object.entries(text).flatMap(([lang, words]) =>
          unattributed(String(words), lang).map((term) =>
            problem({
              collection,
              record: id,
              field: `${field}.${lang}`,
              reason: `uses “${term}” without saying who does`,
            }),
          ),
        )
      }),
    ),
}

/** Loaded terms of the text in whose sentence nobody is named as saying so. A term in quotation marks is somebody's. */
export function unattributed(text: string, lang: string): string[] {
  const terms = loadedWords[lang] ?? []
  const found = sentencesOf(text).flatMap((sentence) => {
    const bare = fold(sentence.replace(/“[^”]*”|«[^»]*»|"[^"]*"/g, ' '))
    if (attributions[lang]?.test(bare) === true) return []
    return terms.filter(({ pattern }) => pattern.test(bare)).map(({ term }) => term)
  })
  return [...new Set(found)]
}

// An initial (“Z. Gamsakhurdia”) ends no sentence.
const sentencesOf = (text: string): string[] => text.split(/(?<=(?:\p{L}{2}|\d|[”"»)])[.!?;][”"»]?)\s+/u)
