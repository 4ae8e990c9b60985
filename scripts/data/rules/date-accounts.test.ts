import { expect, test } from 'vitest'
import { datesDiffer, preferredMissing } from './date-accounts.ts'
import { readPrintedDate } from './printed-dates.ts'
import { account, both, findingsOfEvents, sampleEvent } from './sample-context.ts'

const printing = (date: unknown, more: object = {}) => ({ ...account, says: { date }, ...more })
const other = { source: 'gazette', stance: 'reports' }

test.each([
  ['1918', '1918'],
  ['February 1994', '1994-02'],
  ['20 September 1994', '1994-09-20'],
  ['September 20, 1994', '1994-09-20'],
  ['Oct. 1, 1927', '1927-10-01'],
  ['8–11 February 1994', '1994-02-08/1994-02-11'],
  ['February 4 to 11, 1994', '1994-02-04/1994-02-11'],
  ['27 July – 6 August 1997', '1997-07-27/1997-08-06'],
])('“%s” is %s', (printed, edtf) => {
  expect(readPrintedDate(printed)?.edtf).toBe(edtf)
})

test.each(['by May 1994', 'April this year', '31 February 1994', '11 January of the same year'])(
  '“%s” is no plain date',
  (printed) => {
    expect(readPrintedDate(printed)).toBeNull()
  },
)

test('a printed date that the record leaves no room for is told or explained', () => {
  const event = (date: unknown, more: object = {}, ofAccount: object = {}) =>
    sampleEvent({ date: '1956-03-04', accounts: [printing(date, ofAccount), other], ...more })
  expect(findingsOfEvents(datesDiffer, event('5 March 1956'))).toMatchObject([
    {
      field: 'accounts.0.says.date',
      reason: 'prints “5 March 1956”, the record 1956-03-04: say that they differ, or of what it is the date',
    },
  ])
  expect(findingsOfEvents(datesDiffer, event(both('5 March 1956', '5 mart 1956')))).toHaveLength(1)
  expect(findingsOfEvents(datesDiffer, event('March 1956'))).toEqual([])
  expect(findingsOfEvents(datesDiffer, event('the 5th'))).toEqual([])
  expect(findingsOfEvents(datesDiffer, event('5 March 1956', { differ: both('the day') }))).toEqual([])
  expect(findingsOfEvents(datesDiffer, event('5 March 1956', {}, { note: both('Its end.') }))).toEqual([])
  expect(findingsOfEvents(datesDiffer, event('5 March 1956', { date: null }))).toEqual([])
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
