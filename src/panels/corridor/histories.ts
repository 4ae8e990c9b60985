import type { DetailedSegment, DetailedState } from '../../domain/corridor.ts'
import type { LocalizedText } from '../../domain/text.ts'
import type { Span } from '../../time/span.ts'

/** The life of a part of a corridor, or of several that shared it. */
export type History = {
  readonly id: string
  readonly names: readonly (LocalizedText | undefined)[]
  readonly accuracy: DetailedSegment['accuracy']
  readonly states: readonly DetailedState[]
}

/** The parts of a corridor with their states; those that went through the same at the same time are told once. */
export function toHistories(segments: readonly DetailedSegment[]): History[] {
  const histories = new Map<string, { -readonly [Key in keyof History]: History[Key] }>()
  for (const { id, names, accuracy, states } of segments) {
    if (states.length === 0) continue
    const course = [accuracy, ...states.map(({ state, from }) => `${state} ${from.edtf}`)].join()
    const known = histories.get(course)
    if (known === undefined) histories.set(course, { id, names: [names], accuracy, states })
    else known.names = [...known.names, names]
  }
  return [...histories.values()]
}

/** The axis on which the bands of a corridor lie: from its first state to the end of the atlas. */
export const toAxis = (histories: readonly History[], end: number): Span => ({
  start: Math.min(end, ...histories.map(({ states }) => states[0]?.from.start ?? end)),
  end,
})
