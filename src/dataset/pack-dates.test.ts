import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { toIsoDay } from '../time/instant.ts'
import { packDate, unpackDate } from './pack-dates.ts'

const day = fc.integer({ min: -25_000, max: 25_000 }).map((days) => toIsoDay(days * 86_400_000))
const single = fc.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%')).map(([text, length, doubt]) => text.slice(0, length) + doubt) // prettier-ignore

const edtf = fc.oneof(
  single,
  single.map((from) => `${from}/..`),
  single.map((to) => `/${to}`),
  fc.tuple(day, day).map((ends) => ends.sort().join('/')),
  fc.tuple(day, day).map((ends) => `[${ends.sort().join('..')}]`),
  fc.constantFrom('193X', '19XX', '../1920', '1991/'),
)

test('unpacking gives what was packed, through JSON', () => {
  fc.assert(
    fc.property(edtf, (text) => {
      const date = parseEdtf(text)
      expect(unpackDate(text, JSON.parse(JSON.stringify(packDate(date))))).toEqual(date)
    }),
  )
})

test('what is no packed date is refused', () => {
  for (const broken of [null, 'soon', [1, 2], { start: 0 }])
    expect(() => unpackDate('1991/..', broken)).toThrow('“1991/..” is stored')
})
