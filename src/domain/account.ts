import { inLanguage, type LocalizedText } from './text.ts'

/** Where in a source a statement stands. `lines` count from 1 in the transcription, both ends included. */
export type Locator = {
  section?: string | undefined
  page?: string | undefined
  paragraph?: string | undefined
  lines?: readonly [number, number] | undefined
}

/** Numerals as a source prints them, in dates with English names of months; with other words, the words in each
 *  language. */
export type Printed = string | LocalizedText

export const printedIn = (printed: Printed, lang: string): string =>
  typeof printed === 'string' ? printed : inLanguage(printed, lang)

/** Why one account is followed, the strongest reason first: it is the act or the record of who acted; nearest to the event;
 *  against its own interest; others agree with it; the most exact; it fits what came before and after; its page was read and
 *  the other's was not; the earlier publication. */
export const preferences = [
  'act',
  'near',
  'against-interest',
  'agreed',
  'exact',
  'fits',
  'read',
  'earlier',
] as const
export type Preference = (typeof preferences)[number]

/** What a number counts or measures, unit included. */
export type Figure = { readonly id: string; readonly names: LocalizedText }

/** One source's word on a statement. */
export type Account = {
  source: string
  locator?: Locator | undefined
  stance: 'asserts' | 'denies' | 'reports'
  /** What the source itself prints, where that matters: its date, place, numbers, or the words it chooses. */
  says?:
    | {
        date?: Printed | undefined
        /** The printed date of the event as EDTF; null where what is printed is the date of something else. */
        when?: string | null | undefined
        place?: string | undefined
        /** By the id of the figure. */
        figures?: Readonly<Record<string, Printed>> | undefined
        wording?: string | undefined
      }
    | undefined
  note?: LocalizedText | undefined
  /** Where accounts differ, the record follows this one, and why. */
  preferred?: Preference | undefined
  /** A statement of general knowledge for which a source has yet to be found. */
  sourceWanted?: boolean | undefined
}
