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

export type Source = {
  readonly id: string
  /** The name by which lists and notes call it. */
  readonly short: string
}

export type DetailedSource = Detailed<
  Source,
  {
    readonly title: string
    /** null: not stated. */
    readonly author: string | null
    readonly publisher: string | null
    readonly kind: (typeof sourceKinds)[number]
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
