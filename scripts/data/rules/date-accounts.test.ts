import { expect, test } from 'vitest'
import { datesDiffer, dateUntold, preferredMissing } from './date-accounts.ts'
import { account, both, findingsOfEvents, sampleEvent } from './sample-context.ts'

const printing = (date: unknown, more: object = {}) => ({ ...account, says: { date }, ...more })
const other = { source: 'gazette', stance: 'reports' }

test('a printed date that the record leaves no room for is told or explained', () => {
  const event = (date: unknown, more: object = {}) =>
    sampleEvent({ date: '1956-03-04', accounts: [printing(date), other], ...more })
  expect(findingsOfEvents(datesDiffer, event('5 March 1956'))).toMatchObject([
    {
      field: 'accounts.0.says.date',
      reason:
        'prints “5 March 1956”, the record 1956-03-04: say that they differ, or null in “when” where it is the date of something else',
    },
  ])
  expect(findingsOfEvents(datesDiffer, event(both('5 March 1956', '5 mart 1956')))).toHaveLength(1)
  expect(findingsOfEvents(datesDiffer, event('March 1956'))).toEqual([])
  expect(findingsOfEvents(datesDiffer, event('the 5th'))).toEqual([])
  expect(findingsOfEvents(datesDiffer, event('5 March 1956', { differ: both('the day') }))).toEqual([])
  expect(findingsOfEvents(datesDiffer, event('5 March 1956', { date: null }))).toEqual([])
})

test('the date of something else leads to no difference', () => {
  const says = { date: '5 March 1956', when: null }
  const event = sampleEvent({ date: '1956-03-04', accounts: [{ ...account, says }, other] })
  expect(findingsOfEvents(datesDiffer, event)).toEqual([])
})

test('a date that is not plain is given as EDTF as well, or said to be that of something else', () => {
  const event = (says: object) => sampleEvent({ accounts: [{ ...account, says }, other] })
  expect(
    findingsOfEvents(dateUntold, event({ date: both('early in 1956', '1956-cı ilin əvvəli') })),
  ).toMatchObject([
    { field: 'accounts.0.says.date', reason: expect.stringContaining('“early in 1956” is no plain date') },
  ])
  expect(findingsOfEvents(dateUntold, event({ date: 'the 4th', when: '1956-03-04' }))).toEqual([])
  expect(findingsOfEvents(dateUntold, event({ date: 'the 4th', when: null }))).toEqual([])
  expect(findingsOfEvents(dateUntold, event({ date: '4 March 1956' }))).toEqual([])
})

test('where accounts differ on the date, the record says which one it follows', () => {
  const event = (differ: string, date: string, more: object = {}) =>
    sampleEvent({ accounts: [printing(date), { ...other, ...more }], differ: both(differ) })
  expect(findingsOfEvents(preferredMissing, event('the day of signing', '5 March 1956'))).toMatchObject([
    { field: 'accounts' },
  ])
  expect(findingsOfEvents(preferredMissing, event('the number of dead', '5 March 1956'))).toEqual([])
  expect(findingsOfEvents(preferredMissing, event('the day of signing', 'March 1956'))).toEqual([])
  expect(
    findingsOfEvents(preferredMissing, event('the day of signing', '5 March 1956', { preferred: 'near' })),
  ).toEqual([])
})
