import type { CorridorState, DetailedSegment, DetailedState } from '../../domain/corridor.ts'
import type { LocalizedText } from '../../domain/text.ts'

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

export type BandPart = {
  readonly state: CorridorState
  readonly start: number
  readonly end: number
  /** Share of the band, 0 to 1. */
  readonly from: number
  readonly share: number
}

type Axis = { readonly start: number; readonly end: number }

/** The axis on which the bands of a corridor lie: from its first state to the end of the atlas. */
export const toAxis = (histories: readonly History[], end: number): Axis => ({
  start: Math.min(end, ...histories.map(({ states }) => states[0]?.from.start ?? end)),
  end,
})

export const shareOn = ({ start, end }: Axis, instant: number): number =>
  end <= start ? 0 : Math.min(1, Math.max(0, (instant - start) / (end - start)))

export function toBand(states: readonly Pick<DetailedState, 'state' | 'from'>[], axis: Axis): BandPart[] {
  return states.flatMap(({ state, from }, i) => {
    const [start, end] = [from.start, Math.min(states[i + 1]?.from.start ?? axis.end, axis.end)]
    const [left, right] = [shareOn(axis, start), shareOn(axis, end)]
    return end <= start ? [] : [{ state, start, end, from: left, share: right - left }]
  })
}

/** Which of the dates under a band have room, given what each takes up as a share of it: the first, then whatever does
 *  not run into the one before. */
export function withRoom(shares: readonly number[], width: number): boolean[] {
  let free = 0
  return shares.map((share) => {
    const start = Math.min(share, 1 - width)
    if (start < free - 1e-9) return false
    free = start + width
    return true
  })
}
