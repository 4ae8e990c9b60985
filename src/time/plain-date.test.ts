import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from './edtf.ts'
import { toIsoDay } from './instant.ts'
import { readPlainDate } from './plain-date.ts'

const days = fc.integer({ min: -25_000, max: 25_000 })
const lengths = fc.constantFrom(4, 7, 10)
const textOf = (day: number, length: number) => toIsoDay(day * 86_400_000).slice(0, length)

test('a plain year, month or day is the date that the EDTF parser gives', () => {
  fc.assert(
    fc.property(days, lengths, (day, length) => {
      const text = textOf(day, length)
      expect(readPlainDate(text)).toEqual(parseEdtf(text))
    }),
  )
})

test('from one plain date to another is the interval that the EDTF parser gives', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 9000 }), lengths, lengths, (day, days, from, to) => {
      const text = `${textOf(day, from)}/${textOf(day + days, to)}`
      expect(readPlainDate(text)).toEqual(parseEdtf(text))
    }),
  )
})

test.each(['../1991', '../1991-10-18', '1991/..', '1991-10/..', '1991-10-18/..'])(
  '%s is open at one end, as the EDTF parser says',
  (text) => {
    expect(readPlainDate(text)).toEqual(parseEdtf(text))
  },
)

test.each([
  '1994-13', '1994-02-30', '1994-9', '1994~', '199X', '20.9.1994', ' 1994', 'soon',
  '../..', '/', '/1991', '1991/', '1994/1993', '1994~/1995', '1994/1995?', '1994/1995/1996', '1994-13/..',
])('%s is none', (text) => {
  expect(readPlainDate(text)).toBeNull()
}) // prettier-ignore
