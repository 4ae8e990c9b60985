import { expect, test } from 'vitest'
import { dateUnreadable, endBeforeStart } from './dates.ts'
import { account, both, findings } from './sample-context.ts'

const body = (date: string) => ({
  organizations: [
    { id: 'body', names: both('Body'), short: both('B'), statuses: [{ status: both('Member'), standing: 'member', date, accounts: [account] }] },
  ],
}) // prettier-ignore

test('a date that nothing else reads must be EDTF all the same', () => {
  expect(findings(dateUnreadable, body('May 1994'))).toMatchObject([
    { file: 'organizations.json', record: 'body', field: 'statuses.0.date' },
  ])
  expect(findings(dateUnreadable, body('1994-05/..'))).toEqual([])
})

test('what a source prints is not EDTF', () => {
  const said = { ...account, says: { date: 'May 1994' } }
  const statuses = [{ status: both('Member'), standing: 'member', date: '1994-05', accounts: [said] }]
  const organizations = [{ id: 'body', names: both('Body'), short: both('B'), statuses }]
  expect(findings(dateUnreadable, { organizations })).toEqual([])
})

test.each(['1994~/1993', '1994-05/1993-04', '[1994..1990]', '[1994, 1990]'])(
  '%s ends before it begins',
  (date) => {
    expect(findings(endBeforeStart, body(date))).toMatchObject([
      { reason: `“${date}” ends before it begins` },
    ])
  },
)

test.each(['1993/1994', '../1991', '1991/..', '[1991..2017]', '1994-05/1994', '1994'])(
  '%s does not',
  (date) => {
    expect(findings(endBeforeStart, body(date))).toEqual([])
  },
)
