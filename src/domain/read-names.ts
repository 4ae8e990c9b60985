import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { contains } from '../time/span.ts'
import type { LocalizedText } from './text.ts'

type Names = Readonly<Record<string, string>>

/** What a group of sources calls a thing, while the atlas is read by it: by language, for good or for a stretch of time. */
export type ReadNames = {
  readonly always: Names
  readonly ofTime: readonly { readonly date: FuzzyDate; readonly names: Names }[]
}

/** The names by which a thing goes at the instant; no others where nobody reads it otherwise. */
export const namesAt = (
  { names, read }: { readonly names: LocalizedText; readonly read?: ReadNames | undefined },
  instant: number,
): LocalizedText => (read === undefined ? names : { ...names, ...readAt(read, instant) })

/** Only what the group calls it. The first of several names of one time counts. */
export const readAt = ({ always, ofTime }: ReadNames, instant: number): Names =>
  Object.assign(
    {},
    always,
    ...ofTime
      .filter(({ date }) => contains(date, instant))
      .map(({ names }) => names)
      .reverse(),
  ) as Names

/** When some of these things begin or cease to go by another name. */
export const readInstants = (
  things: Iterable<{ readonly read?: ReadNames | undefined }>,
): readonly number[] =>
  [...things].flatMap(({ read }) => (read?.ofTime ?? []).flatMap(({ date: { start, end } }) => [start, end]))
