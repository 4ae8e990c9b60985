import type { AppState } from '../app-state.ts'

/** The address as a contract: one row a parameter, in the order in which they are written. `write` gives null for the
 *  default, `read` gives null for nonsense; both are total. */
export type Row = {
  readonly key: string
  readonly write: (state: AppState, defaults: AppState) => string | null
  readonly read: (text: string) => Patch | null
}

export type Patch = (state: AppState) => AppState

/** A patch by a word of a list; null for any other word. */
export function withOneOf<Word extends string>(
  words: readonly Word[],
  text: string,
  patch: (word: Word) => Partial<AppState>,
): Patch | null {
  const word = words.find((known) => known === text)
  return word === undefined ? null : (state) => ({ ...state, ...patch(word) })
}

export const unlessSame = (text: string, usual: string): string | null => (text === usual ? null : text)

/** An id of the data. */
export const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
