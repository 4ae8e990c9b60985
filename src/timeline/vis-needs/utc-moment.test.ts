import fc from 'fast-check'
import moment from 'moment/moment.js'
import { expect, test } from 'vitest'
import utcMoment from './utc-moment.ts'

const instants = fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2060, 0) })
const fields = ['year', 'month', 'date', 'weekday', 'hours', 'minutes', 'seconds', 'milliseconds'] as const
const units = ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
const pair = (instant: number) => [utcMoment(instant), moment.utc(instant)] as const

test('fields read as moment reads them', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const [ours, theirs] = pair(instant)
      for (const field of [...fields, 'isoWeekday'] as const) expect(ours[field]()).toBe(theirs[field]())
      for (const pattern of ['dddd', 'MMMM']) expect(ours.format(pattern)).toBe(theirs.format(pattern))
    }),
  )
})

test('fields are set as moment sets them', () => {
  const settings: [(typeof fields)[number], number][] = [
    ['year', 1996], ['year', 2100], ['month', 0], ['month', 1], ['date', 1], ['date', 0], ['weekday', 0], ['hours', 0],
    ['minutes', 0], ['seconds', 30], ['milliseconds', 0],
  ] // prettier-ignore
  fc.assert(
    fc.property(instants, fc.constantFrom(...settings), (instant, [field, value]) => {
      const [ours, theirs] = pair(instant)
      ours[field](value)
      theirs[field](value)
      expect(ours.valueOf()).toBe(theirs.valueOf())
    }),
  )
})

test('time is added as moment adds it, short months and leap years included', () => {
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: -40, max: 40 }),
      fc.constantFrom(...units),
      (instant, n, unit) => {
        const [ours, theirs] = pair(instant)
        expect(ours.add(n, unit).valueOf()).toBe(theirs.add(n, unit).valueOf())
        expect(ours.subtract(3, `${unit}s`).valueOf()).toBe(theirs.subtract(3, unit).valueOf())
      },
    ),
  )
})

test('two instants are the same within a unit as for moment', () => {
  const nearby = fc.integer({ min: -40, max: 40 })
  fc.assert(
    fc.property(instants, nearby, fc.constantFrom(...units), (instant, hours, unit) => {
      const [ours, theirs] = pair(instant)
      const other = instant + hours * 3_600_000
      expect(ours.isSame(utcMoment(other), unit)).toBe(theirs.isSame(moment.utc(other), unit))
    }),
  )
})

test('a clone goes its own way', () => {
  const one = utcMoment(0)
  one.clone().add(1, 'year')
  expect(one.valueOf()).toBe(0)
  expect(utcMoment(one).valueOf()).toBe(0)
  expect(utcMoment.isMoment(one)).toBe(true)
})
