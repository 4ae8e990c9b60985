import { expect, test } from 'vitest'
import type { Account } from '../domain/account.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { accountsOfSource } from './source-accounts.ts'

const says = (source: string, date?: string, preferred?: Account['preferred']): Account => ({
  source, stance: 'asserts', says: date === undefined ? undefined : { date }, preferred,
}) // prettier-ignore
const event = (id: string, accounts: Account[], differ?: string) =>
  ({
    id,
    accounts,
    sources: accounts.map(({ source }) => source),
    differ: differ && { en: differ },
  }) as unknown as DetailedEvent

const events = [
  event('agreed', [says('a', '1990'), says('b')]),
  event('decided', [says('a', '1990'), says('b', '1991', 'exact'), says('c')], 'the year'),
  event('open', [says('a', '1990'), says('b', '1991')], 'the year'),
  event('others', [says('b')]),
]
const outcomes = (source: string) =>
  accountsOfSource({ events }, source).map((one) => [one.event.id, one.outcome])

test('where accounts differ a source is followed, not followed, or nothing is decided', () => {
  expect(outcomes('a')).toEqual([
    ['agreed', null],
    ['decided', 'not-followed'],
    ['open', 'undecided'],
  ])
  expect(outcomes('b').slice(1, 3)).toEqual([
    ['decided', 'followed'],
    ['open', 'undecided'],
  ])
  expect(outcomes('c')).toEqual([['decided', null]])
})

test('its accounts of an event are its own only', () => {
  expect(accountsOfSource({ events }, 'b')[1]?.accounts).toEqual([says('b', '1991', 'exact')])
})
