import { expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { readTwoDays, writeTwoDays } from './two-days.ts'

const [early, late] = [toInstant(1991, 8, 1), toInstant(1994, 5, 31)]

test('two days are written with the earlier first, and read back', () => {
  expect(writeTwoDays(late, early)).toBe('1991-08-01/1994-05-31')
  expect(readTwoDays(writeTwoDays(late, early))).toEqual({ start: early, end: late })
})

test('what is not two days in order is nothing', () => {
  for (const id of [
    '1994-05-31/1991-08-01',
    '1991-08-01/1991-08-01',
    '1991-02-30/1994-05-31',
    '1991/1994',
    'then/now',
  ])
    expect(readTwoDays(id)).toBeNull()
})
