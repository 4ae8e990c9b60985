import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBits, countRange, createBits, hasBit, setBit, setRange, toNumbers } from './bits.ts'

const size = 200
const place = fc.nat(size)

test('a set holds what was put in, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(size - 1)), (numbers) => {
      const bits = createBits(size)
      for (const number of numbers) setBit(bits, number)
      expect([...toNumbers(bits)]).toEqual([...numbers].sort((a, b) => a - b))
      expect(countBits(bits)).toBe(numbers.length)
      expect(numbers.every((number) => hasBit(bits, number))).toBe(true)
    }),
  )
})

test('a range sets and counts exactly what lies in it', () => {
  fc.assert(
    fc.property(place, place, place, place, (from, to, first, end) => {
      const bits = createBits(size)
      setRange(bits, from, to)
      const wanted = Array.from({ length: size }, (_, n) => n).filter((n) => n >= from && n < to)
      expect([...toNumbers(bits)]).toEqual(wanted)
      expect(countRange(bits, first, end)).toBe(wanted.filter((n) => n >= first && n < end).length)
    }),
  )
})
