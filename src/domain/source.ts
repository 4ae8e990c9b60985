import type { Detailed } from './detailed.ts'
import type { LocalizedText } from './text.ts'

export const sourceKinds = [
  'academic',
  'official',
  'think-tank',
  'treaty-text',
  'press',
  'encyclopaedia',
  'company',
  'editorial',
] as const

export type SourceKind = (typeof sourceKinds)[number]

export type Source = {
  readonly id: string
  /** The name by which lists and notes call it, in English. */
  readonly short: string
  readonly kind: SourceKind
  /** The group of perspectives it speaks for; null where none takes it. */
  readonly group: string | null
}

export type DetailedSource = Detailed<
  Source,
  {
    readonly title: string
    /** Where the title stands in translation. */
    readonly titleLanguage?: string | undefined
    /** null: not stated. */
    readonly author: string | null
    readonly publisher: string | null
    /** From where the source speaks, in a few plain words. */
    readonly perspective: LocalizedText
    /** EDTF, or the window in which an undated document was written. */
    readonly date: string | null
    readonly language: string
    readonly url?: string | undefined
    readonly transcription?: { file: string; lines: number; sha256: string } | undefined
    readonly note?: LocalizedText | undefined
  }
>

const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u, sr: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u, hy: /\p{Script=Armenian}/u,
  ka: /\p{Script=Georgian}/u, ar: /\p{Script=Arabic}/u, fa: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, zh: /\p{Script=Han}/u,
} // prettier-ignore

/** The language of words given as those of a source in `language`: where they are not in its letters they are a
 *  translation, and that is in English. */
export const languageOfWords = (words: string, language: string): string =>
  scripts[language]?.test(words) === false ? 'en' : language

export const languageOfTitle = ({ title, titleLanguage, language }: DetailedSource): string =>
  titleLanguage ?? languageOfWords(title, language)
