import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from './edtf.ts'
import { toIsoDay } from './instant.ts'
import { readPlainDate } from './plain-date.ts'

test('a plain year, month or day is the date that the EDTF parser gives', () => {
  const days = fc.integer({ min: -25_000, max: 25_000 })
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
      const text = toIsoDay(day * 86_400_000).slice(0, length)
      expect(readPlainDate(text)).toEqual(parseEdtf(text))
    }),
  )
})

test.each(['1994-13', '1994-02-30', '1994-9', '1994~', '199X', '1991/..', '20.9.1994', ' 1994', 'soon'])(
  '%s is none',
  (text) => {
    expect(readPlainDate(text)).toBeNull()
  },
)
