import { expect, test, vi } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { messagesIn } from '../i18n/i18n.tsx'
import { tableWordsIn } from '../i18n/table-words.ts'
import { columns, type ColumnId, type Telling } from './columns.ts'
import { inOrder } from './order.ts'
import { byDate, rankMeanwhile, ranksAtHand, rankedAtOnce, ranksIn, sortedBy } from './sorting.ts'

const dataset = sampleDataset()
const telling: Telling = { dataset, details: dataset, lang: 'en', messages: messagesIn('en'), words: tableWordsIn('en') } // prettier-ignore
const all = Uint32Array.from(dataset.events.keys())

const cellsOf = (id: ColumnId, isDescending = false): (string | undefined)[] => {
  const column = columns.find((one) => one.id === id)
  return [...inOrder(all, ranksIn(id, telling), isDescending)].map((number) => {
    const event = dataset.events[number]
    return event === undefined ? undefined : column?.text(event, telling)
  })
}

test('dates are sorted as time runs, undated events last both ways', () => {
  const starts = (isDescending: boolean) =>
    [...inOrder(all, ranksIn('date', telling), isDescending)].map((n) => dataset.events[n]?.date?.start)
  const dated = starts(false).filter((start) => start !== undefined)
  expect(dated.length).toBeGreaterThan(1)
  expect(dated.length).toBeLessThan(dataset.events.length)
  expect(dated).toEqual(dated.toSorted((a, b) => a - b))
  expect(starts(true).slice(0, dated.length)).toEqual(dated.toSorted((a, b) => b - a))
})

test('titles are sorted by the alphabet, and empty places stand last', () => {
  const titles = cellsOf('title')
  expect(titles).toEqual(titles.toSorted((a = '', b = '') => a.localeCompare(b, 'en', { numeric: true })))
  for (const isDescending of [true, false]) {
    const places = cellsOf('place', isDescending)
    expect(places).toContain('Port')
    expect(places.slice(places.indexOf(''))).toEqual(places.filter((place) => place === ''))
  }
})

test('every column has a name, and a text for every event', () => {
  for (const { id, text } of columns) {
    expect(telling.words.columns[id]).not.toBe('')
    for (const event of dataset.events) expect(typeof text(event, telling)).toBe('string')
  }
})

test('the head of the sorted column turns it round, another sorts upwards', () => {
  const turned = sortedBy(byDate, 'date')
  expect(turned).toEqual({ column: 'date', isDescending: true })
  expect(sortedBy(turned, 'date')).toEqual(byDate)
  expect(sortedBy(turned, 'title')).toEqual({ column: 'title', isDescending: false })
})

const large = {
  ...dataset,
  events: Array.from({ length: rankedAtOnce + 1 }, (_, number) => ({
    ...(dataset.events[number % dataset.events.length] as HistoricalEvent),
    number,
  })),
}

test('of many events the order is worked out meanwhile, and is then at hand', async () => {
  const many: Telling = { ...telling, dataset: large }
  expect(ranksAtHand('title', many)).toBeNull()
  const ranks = await rankMeanwhile('title', many, new AbortController().signal)
  expect(ranksAtHand('title', many)).toBe(ranks)
  expect(ranks).toEqual(ranksIn('title', { ...many }))
})

test('work that is no longer wanted is left', async () => {
  let now = 0
  // Every look at the clock comes later than a stretch of work may last.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  const work = new AbortController()
  const done = rankMeanwhile('title', { ...telling, dataset: large }, work.signal)
  work.abort(new Error('another column'))
  await expect(done).rejects.toThrow('another column')
  clock.mockRestore()
})
