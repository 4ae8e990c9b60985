import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Period } from '../domain/theme.ts'
import { parseEdtf } from '../time/edtf.ts'
import { dayLength, toInstant, toIsoDay } from '../time/instant.ts'
import { anyIn, periodsOf, toPeriodRows } from './period-rows.ts'

const extent = { start: toInstant(1918), end: toInstant(2025) }
const period = (id: string, edtf: string, kind: Period['kind'] = 'phase'): Period => ({
  id, kind, names: { en: id }, date: parseEdtf(edtf), countries: [],
}) // prettier-ignore

const rowsOf = (periods: readonly Period[]) => toPeriodRows({ periods, atlas: { extent } } as never)
const ids = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.map(({ id }) => id).join(' '))

test('what follows on the same day stands in the same row, what overlaps in another', () => {
  const rows = rowsOf([
    period('talks', '1994-05-12/2020-09-27'),
    period('first', '1988-02-20/1994-05-12', 'war'),
    period('control', '1992/2020-12-01'),
    period('second', '2020-09-27/2020-11-10', 'war'),
    period('chair', '2019-10/2024'),
  ])
  expect(ids(rows)).toEqual(['first talks second', 'control', 'chair'])
})

test('phases that are known to the month follow in one row; what goes on or ends nobody knows when is not followed', () => {
  const rows = rowsOf([
    period('a', '1991-10/1993-10'),
    period('b', '1993-10/..'),
    period('c', '1994/'),
    period('d', '1995/1996'),
  ])
  expect(ids(rows)).toEqual(['a b', 'c', 'd'])
})

test('eras and silences are no rows of theirs', () => {
  const periods = [period('era', '1918/1920', 'era'), period('silence', '1922/1991', 'silence')]
  expect(periodsOf({ periods })).toEqual([])
  expect(rowsOf(periods)).toEqual([])
})

test('a row is needed where one of its periods touches what is shown', () => {
  const row = [period('a', '1994-05-12/1994-05-14')]
  const day = (d: number) => ({ start: toInstant(1994, 5, d), end: toInstant(1994, 5, d + 1) })
  expect([11, 12, 14, 15].map((d) => anyIn(row, day(d)))).toEqual([false, true, true, false])
})

test('every period is in exactly one row, and no two of a row share more than a day', () => {
  const arbitrary = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 39000 }), fc.integer({ min: 0, max: 9000 })),
    {
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(arbitrary, (pairs) => {
      const periods = pairs.map(([from, days], i) => {
        const start = extent.start + from * dayLength
        return period(String(i), `${toIsoDay(start)}/${toIsoDay(start + days * dayLength)}`)
      })
      const rows = rowsOf(periods)
      expect(
        rows
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(periods.map(({ id }) => id).sort())
      for (const row of rows)
        for (const [i, { date }] of row.entries())
          expect((row[i + 1]?.date.start ?? date.end) >= date.end - dayLength).toBe(true)
    }),
  )
})
