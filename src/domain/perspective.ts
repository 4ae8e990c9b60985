import type { Detailed } from './detailed.ts'
import type { SourceKind } from './source.ts'
import type { LocalizedText } from './text.ts'

/** A group of sources that speak from the same side. */
export type Perspective = {
  readonly id: string
  readonly names: LocalizedText
  /** The atlas can be read by it. */
  readonly lens: boolean
}

export type DetailedPerspective = Detailed<
  Perspective,
  {
    /** Beginnings of the English perspectives that belong to it. */
    readonly begins: readonly string[]
    /** Only sources of these kinds; all where there are none. */
    readonly kinds: readonly SourceKind[]
  }
>

type Speaking = { readonly perspective: { readonly en: string }; readonly kind: SourceKind }

/** The first group that has the beginning of a source's perspective and takes its kind; null for a side that no group
 *  stands for. */
export const perspectiveOf = (
  { perspective, kind }: Speaking,
  groups: readonly DetailedPerspective[],
): DetailedPerspective | null =>
  groups.find(
    ({ begins, kinds }) =>
      begins.some((begin) => perspective.en.startsWith(begin)) &&
      (kinds.length === 0 || kinds.includes(kind)),
  ) ?? null
