/** Sets of events by number, one bit each: small enough to make anew on every change, fast enough to combine whole. */
export type Bits = Uint32Array

export const createBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

export const setBit = (bits: Bits, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export const hasBit = (bits: Bits, at: number): boolean => ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0

/** Sets every bit in [from, to). */
export function setRange(bits: Bits, from: number, to: number): void {
  if (from >= to) return
  const [first, last] = [from >>> 5, (to - 1) >>> 5]
  const head = -1 << (from & 31)
  const tail = -1 >>> (31 - ((to - 1) & 31))
  if (first === last) bits[first] = (bits[first] ?? 0) | (head & tail)
  else {
    bits[first] = (bits[first] ?? 0) | head
    bits.fill(0xffffffff, first + 1, last)
    bits[last] = (bits[last] ?? 0) | tail
  }
}

export function allBits(size: number): Bits {
  const bits = createBits(size)
  setRange(bits, 0, size)
  return bits
}

/** How many bits of a word are set; the usual SWAR sum (Warren, Hacker's Delight, 5-2). */
export function countWord(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function countBits(bits: Bits): number {
  let sum = 0
  for (const word of bits) sum += countWord(word)
  return sum
}

/** How many bits in [from, to) are set. */
export function countRange(bits: Bits, from: number, to: number): number {
  if (from >= to) return 0
  const [first, last] = [from >>> 5, (to - 1) >>> 5]
  const head = -1 << (from & 31)
  const tail = -1 >>> (31 - ((to - 1) & 31))
  if (first === last) return countWord((bits[first] ?? 0) & head & tail)
  let sum = countWord((bits[first] ?? 0) & head) + countWord((bits[last] ?? 0) & tail)
  for (let at = first + 1; at < last; at++) sum += countWord(bits[at] ?? 0)
  return sum
}

export function intersect(a: Bits, b: Bits): Bits {
  const both = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at++) both[at] = (a[at] ?? 0) & (b[at] ?? 0)
  return both
}

/** The positions of the set bits, ascending. */
export function toNumbers(bits: Bits, count = countBits(bits)): Uint32Array {
  const numbers = new Uint32Array(count)
  let next = 0
  for (let at = 0; at < bits.length; at++)
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1)
      numbers[next++] = (at << 5) + 31 - Math.clz32(word & -word)
  return numbers
}

/** Calls with every position that is set in both, ascending. */
export function eachOfBoth(a: Bits, b: Bits, call: (at: number) => void): void {
  for (let at = 0; at < a.length; at++)
    for (let word = (a[at] ?? 0) & (b[at] ?? 0); word !== 0; word &= word - 1)
      call((at << 5) + 31 - Math.clz32(word & -word))
}
