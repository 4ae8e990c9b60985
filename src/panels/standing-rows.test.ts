import { expect, test } from 'vitest'
import type { OrganizationStatus } from '../domain/organization.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toStandingRows, standingAxis } from './standing-rows.ts'

const status = (en: string, date: string, standing: OrganizationStatus['standing'] = 'member') =>
  ({ status: { en }, date: parseEdtf(date), standing, accounts: [] }) satisfies OrganizationStatus
const extent = { start: parseEdtf('1918').start, end: parseEdtf('2024').end }

test('what one is follows what one was in one row; what is held meanwhile comes below, cut at the end of the atlas', () => {
  const statuses = [
    status('Chair', '2014-05/2014-11', 'office'),
    status('Guest', '1996-06-28/2001-01-25', 'candidate'),
    status('Member', '2001-01-25/..'),
    status('Council', '2012/2013', 'office'),
  ]
  const axis = standingAxis(statuses, extent)
  expect(axis.start).toBe(parseEdtf('1996-06-28').start)
  const rows = toStandingRows(statuses, axis)
  expect(rows.map((row) => row.map((part) => part.status.status.en))).toEqual([
    ['Guest', 'Member'],
    ['Council', 'Chair'],
  ])
  expect(rows[0]?.map(({ end }) => end)).toEqual([parseEdtf('2001-01-25').start, extent.end])
})

test('statuses of one time stand in rows of their own', () => {
  const statuses = [status('Partner', '1996/..', 'partner'), status('Neighbour', '2004/..', 'partner')]
  expect(toStandingRows(statuses, standingAxis(statuses, extent))).toHaveLength(2)
})
