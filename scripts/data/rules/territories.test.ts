import { expect, test } from 'vitest'
import { account, both, findings } from './sample-context.ts'
import { territoryOutsidePolity, unitHeldByNone, unitHeldTwice, unitUnknown } from './territories.ts'

const polities = ['first', 'second'].map((id) => ({
  id,
  names: both(id),
  status: 'sovereign',
  date: '1900/1999',
  accounts: [account],
}))

const held = (id: string, date: string, more: object = {}) => ({
  id,
  polity: id.split('-')[0],
  units: ['AA'],
  date,
  status: 'recognised',
  accuracy: 'surveyed',
  accounts: [account],
  ...more,
})

const of = (rule: Parameters<typeof findings>[0], ...territories: object[]) =>
  findings(rule, { polities, territories }).map(({ record, reason }) => `${record}: ${reason}`)

test('one may end on the day that the next begins', () => {
  const territories = [held('first', '1900/1950-05-05'), held('second', '1950-05-05/1999')]
  expect(of(unitHeldTwice, ...territories)).toEqual([])
  expect(of(unitHeldByNone, ...territories)).toEqual([])
})

test('two that hold a unit at a time, and days between two', () => {
  expect(of(unitHeldTwice, held('first', '1900/1950-05-06'), held('second', '1950-05-05/1999'))).toEqual([
    'second: “AA” is held by first until 1950-05-06',
  ])
  expect(of(unitHeldByNone, held('first', '1900/1950-05-04'), held('second', '1950-05-05/1999'))).toEqual([
    'second: nobody holds “AA” from 1950-05-04 to 1950-05-05',
  ])
})

test('what is only claimed holds nothing', () => {
  const claim = held('second', '1920/1930', { status: 'claimed' })
  expect(of(unitHeldTwice, held('first', '1900/1999'), claim)).toEqual([])
})

test('a unit that is named is held from the first day of the atlas on, and to any day', () => {
  expect(of(unitHeldByNone, held('first', '1910/1920'))).toEqual([
    'first: nobody holds “AA” before 1910-01-01',
  ])
  expect(of(unitHeldByNone, held('first', '1900/1920'))).toEqual([])
})

test('land that the map does not have, and land held before its polity was', () => {
  expect(of(unitUnknown, held('first', '1900/1920', { units: ['AA', 'AA-west'] }))).toEqual([
    'first: the map has no land “AA-west”',
  ])
  expect(of(territoryOutsidePolity, held('first', '1899/1920'))).toEqual([
    'first: reaches beyond first, which existed 1900/1999',
  ])
})
