import type { LocalizedText } from './text.ts'

/** Where in a source a statement stands. `lines` count from 1 in the transcription, both ends included. */
export type Locator = {
  section?: string | undefined
  page?: string | undefined
  paragraph?: string | undefined
  lines?: readonly [number, number] | undefined
}

/** One source's word on a statement. */
export type Account = {
  source: string
  locator?: Locator | undefined
  stance: 'asserts' | 'denies' | 'reports'
  /** What the source itself prints, where that matters: its date, place, numbers, or the words it chooses. */
  says?:
    | {
        date?: string | undefined
        place?: string | undefined
        figures?: Readonly<Record<string, string>> | undefined
        wording?: string | undefined
      }
    | undefined
  note?: LocalizedText | undefined
  /** The account whose date and figures the record follows where accounts differ. */
  preferred?: boolean | undefined
  /** A statement of general knowledge for which a source has yet to be found. */
  sourceWanted?: boolean | undefined
}
