import { expect, test } from 'vitest'
import { officeContradiction, visitorNotInOffice } from './offices.ts'
import { account, both, findings, sampleEvent } from './sample-context.ts'

const person = (id: string, ...offices: object[]) => ({ id, names: both(id), offices })
const president = (date: string, country = 'BB') => ({ title: both('President'), date, country })

// The sample's first leader is in office from 1950-01-01 to 1959-06-01.
const visit = (date: string, people: object[], kind = 'visit') =>
  findings(visitorNotInOffice, { people, events: [sampleEvent({ kind, date, people: ['first'] })] })

test('a leader who visits is in office', () => {
  expect(visit('1962-01-01', [person('first')])).toMatchObject([{ record: 'sample-event', field: 'people' }])
  expect(visit('1955-01-01', [person('first')])).toEqual([])
  expect(visit('1962-01-01', [person('first')], 'agreement')).toEqual([])
})

test('another office of the leader counts, and one without a date leaves it open', () => {
  expect(visit('1962-01-01', [person('first', { title: both('Envoy'), date: '1960/1965' })])).toEqual([])
  expect(visit('1962-01-01', [person('first', { title: both('Envoy') })])).toEqual([])
})

test('two presidents of one country at a time are found, successors are not', () => {
  const of = (...people: object[]) => findings(officeContradiction, { people })
  expect(
    of(person('a', president('1950-01-01/1955-01-01')), person('b', president('1954-01-01/1958'))),
  ).toMatchObject([{ record: 'a', field: 'offices.0.date' }])
  expect(of(person('a', president('1950/1955')), person('b', president('1955/1958')))).toEqual([])
  expect(of(person('a', president('1950/1958')), person('b', president('1951/1958', 'AA')))).toEqual([])
})

test('two terms of one office among the leaders are found', () => {
  const office = (term: string) => [{ title: both('Head'), polity: 'aa', term, accounts: [account] }]
  const leaders = (term: string) => [
    { id: 'first', names: both('First'), hue: 0, offices: office('1950-01-01/1959-06-01') },
    { id: 'second', names: both('Second'), hue: 1, offices: office(term) },
  ]
  expect(findings(officeContradiction, { leaders: leaders('1958-01-01/..') })).toHaveLength(1)
  expect(findings(officeContradiction, { leaders: leaders('1959-06-01/..') })).toEqual([])
})

test('a person’s term and the leader’s must meet', () => {
  const head = (date: string) =>
    findings(officeContradiction, { people: [person('first', { title: both('Head'), date })] })
  expect(head('1970/1975')).toMatchObject([
    { reason: '“Head” 1970/1975 is not the term that leaders.json gives' },
  ])
  expect(head('1950/1959')).toEqual([])
})
