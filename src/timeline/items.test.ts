import { describe, expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { event } from './dataset.fixture.ts'
import { draw } from './drawing.fixture.ts'

describe('looks', () => {
  const lookOf = (edtf: string) => draw([event('a', edtf)]).items[0]?.look
  test('days are points, years vague, long stretches bars, short ones strips', () => {
    expect([lookOf('1994-09-20'), lookOf('1994'), lookOf('1994/1995'), lookOf('1994-01/1994-03')]).toEqual([
      'point',
      'vague',
      'bar',
      'strip',
    ])
  })
  test('a stretch too short to be seen is drawn as the shape of its kind', () => {
    const [item] = draw([event('a', '1994-02-22/1994-02-25')]).items
    expect(item).toMatchObject({ look: 'point', family: 'accord' })
    expect(item?.start).toBe(item?.end)
  })
})

test('what lies far outside the span is not drawn', () => {
  expect(
    draw([event('a', '1950-01-01'), event('b', '1994-01-01'), event('c', '1980/2010')])
      .items.map(({ id }) => id)
      .sort(),
  ).toEqual(['b', 'c'])
})

test('a name stands a few pixels right of its mark', () => {
  const [item] = draw([event('a', '1994-09-20')]).items
  expect(item).toMatchObject({ label: 'a title', labelLeft: 10, labelWidth: 43 })
})

test('the name of a bar that begins off screen stands at the edge of the screen', () => {
  const [item] = draw([event('a', '1985-01-01/1995-01-01')]).items
  expect(item?.labelLeft).toBe(504)
})

test('a cluster counts its members and tells which they are', () => {
  const { items, events } = draw([event('a', '1994-09-20'), event('b', '1994-09-21')])
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ look: 'cluster', count: 2, label: '' })
  expect(events.get(items[0]?.id ?? '')).toEqual(['a', 'b'])
})

describe('the thread', () => {
  const events = [
    event('a', '1992-01-01'),
    event('b', '1995-01-01'),
    event('c', '1998-01-01', { themes: ['visits'] }),
  ]
  test('runs from the selected event to the last of its lane that it led to', () => {
    const thread = draw(events, { selected: 'a', led: new Set(['b', 'c']) }).items.find(
      ({ look }) => look === 'thread',
    )
    expect(thread).toMatchObject({
      lane: 'energy',
      start: toInstant(1992, 1, 1) + 43_200_000,
      end: toInstant(1995, 1, 1) + 43_200_000,
    })
  })
  test('is not there without anything to lead to', () => {
    expect(draw(events, { selected: 'a' }).items.some(({ look }) => look === 'thread')).toBe(false)
    expect(
      draw(events, { selected: null, led: new Set(['b']) }).items.some(({ look }) => look === 'thread'),
    ).toBe(false)
  })
})
