import { wordsOf } from '../filter/fold.ts'

export type Piece = { readonly text: string; readonly isHit: boolean }

/** A name cut into the words by which it was found and what lies between. */
export function highlight(name: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces = name.split(/([\p{L}\p{M}\p{N}]+)/u).filter((text) => text !== '')
  return pieces.map((text) => ({ text, isHit: wordsOf(text).some((word) => terms.has(word)) }))
}
