/** Numbers that look like chance and are the same for the same seed: mulberry32, 32 bits. */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number in [0, below). */
  readonly below: (below: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** Up to `most` different ones, the earlier in the list the likelier. */
  readonly some: <T>(from: readonly T[], most: number) => T[]
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const at = <T>(from: readonly T[], share: number): T => from[Math.floor(share * from.length)] as T
  return {
    next,
    below: (below) => Math.floor(next() * below),
    pick: (from) => at(from, next()),
    some: (from, most) => [
      ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => at(from, next() * next()))),
    ],
  }
}
