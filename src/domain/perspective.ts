import type { LocalizedText } from './text.ts'

/** A group of sources that speak from the same side. */
export type Perspective = {
  readonly id: string
  readonly names: LocalizedText
  /** Beginnings of the English perspectives that belong to it. */
  readonly begins: readonly string[]
}

/** The first group that has the beginning of a source's perspective; null for a side that no group stands for. */
export const perspectiveOf = (
  { perspective }: { readonly perspective: { readonly en: string } },
  groups: readonly Perspective[],
): Perspective | null =>
  groups.find(({ begins }) => begins.some((begin) => perspective.en.startsWith(begin))) ?? null
