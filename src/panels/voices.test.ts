import { expect, test } from 'vitest'
import type { Account } from '../domain/account.ts'
import type { DetailedSource } from '../domain/source.ts'
import { toVoices } from './voices.ts'

const source = (id: string, date: string | null, more: Partial<DetailedSource> = {}): DetailedSource => ({
  id, short: id, title: id, author: null, publisher: null, kind: 'press', group: null, perspective: { en: 'Press' }, date, language: 'en', ...more,
}) // prettier-ignore

const sources = new Map(
  [
    source('later', '2016-11'),
    source('undated', null),
    source('window', '[2016-10-02..2016-12-31]'),
    source('first-page', '2001', { publisher: 'The House' }),
    source('second-page', '1994-05-12', { publisher: 'The House' }),
    source('book', '1999', { author: 'A. Writer', publisher: 'The House' }),
  ].map((record) => [record.id, record]),
)
const by = (...ids: string[]): Account[] => ids.map((id) => ({ source: id, stance: 'reports' }))
const keys = (...ids: string[]) => toVoices(by(...ids), sources).map(({ key }) => key)

test('voices stand in the order in which they wrote, undated ones last', () => {
  expect(keys('undated', 'later', 'window', 'book')).toEqual(['A. Writer', 'window', 'later', 'undated'])
})

test('a source that speaks twice is one voice, and so are pages of one publisher', () => {
  const [house, window] = toVoices(by('window', 'first-page', 'window', 'second-page'), sources)
  expect([house?.name, house?.accounts.length]).toEqual(['The House', 2])
  expect([window?.name, window?.accounts.length]).toEqual([null, 2])
})

test('an author is told from the house that publishes', () => {
  expect(keys('first-page', 'book')).toEqual(['A. Writer', 'The House'])
})

test('of one who speaks often, passages without date, place or figure are asides', () => {
  const figures = { ...by('window')[0], says: { figures: { killed: '7' } } } as Account
  const [short] = toVoices([figures, ...by('window', 'window')], sources)
  expect([short?.accounts.length, short?.asides.length]).toEqual([3, 0])
  const [long] = toVoices([figures, ...by('window', 'window', 'window')], sources)
  expect(long?.accounts).toEqual([figures])
  expect(long?.asides).toHaveLength(3)
})

test('accounts of one day keep the order of the record', () => {
  expect(keys('undated', 'nowhere')).toEqual(['undated', 'nowhere'])
})
