import { describe, expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { event } from './dataset.fixture.ts'
import { draw as drawEvents } from './drawing.fixture.ts'
import type { Item, Projection } from './items.ts'

const between = (from: number, to: number, width = 1000): Projection['scale'] => ({
  span: { start: toInstant(from), end: toInstant(to) },
  width,
})
type More = Parameters<typeof drawEvents>[1]
const draw = (dates: string[], scale = between(1990, 2000), more: More = {}) =>
  drawEvents(
    dates.map((edtf, i) => event(`e${i}`, edtf)),
    { scale, textWidth: () => 50, ...more },
  )
const only = (edtf: string, scale = between(1990, 2000)): Item | undefined => draw([edtf], scale).items[0]

describe('the ends of a bar', () => {
  test('known to the day are firm', () => {
    const bar = only('1991-03-01/1995-04-02')
    expect(bar).toMatchObject({ startEnd: 'firm', endEnd: 'firm', fadeIn: 0, fadeOut: 0 })
  })
  test('known to the year come and go over that year', () => {
    const bar = only('1991/1995-04-02')
    expect(bar).toMatchObject({ startEnd: 'soft', endEnd: 'firm', fadeOut: 0 })
    expect(bar?.fadeIn).toBe(100)
  })
  test('that go on reach the edge of the screen', () => {
    expect(only('1995/..')).toMatchObject({ endEnd: 'open', end: toInstant(2000) })
    expect(only('../1995')).toMatchObject({ startEnd: 'open', start: toInstant(1990) })
  })
  test('that nobody knows break off', () => {
    const bar = only('1995/')
    expect(bar?.endEnd).toBe('unknown')
    expect(bar?.end).toBeLessThan(toInstant(1996))
    expect(only('/1995')?.startEnd).toBe('unknown')
  })
  test('are drawn in three ways that nobody can take for each other', () => {
    expect(new Set(['1991/1995', '1991/..', '1991/'].map((edtf) => only(edtf)?.endEnd)).size).toBe(3)
  })
})

describe('a moment in doubt', () => {
  test('has its whiskers over the whole year and its shape in the middle', () => {
    const mark = only('1994')
    expect(mark).toMatchObject({ look: 'vague', start: toInstant(1994), end: toInstant(1995), shapeLeft: 50 })
  })
  test('about a year comes and goes, a year does neither', () => {
    expect(only('1994')).toMatchObject({ fadeIn: 0, fadeOut: 0 })
    expect(only('1994~')?.fadeIn).toBe(100)
  })
  test('of which only the whiskers are on screen stands at the edge', () => {
    const scale = between(1994, 1995)
    expect(only('[1991..1994]', scale)?.shapeLeft).toBe(3013)
  })
  test('several of them stand there together, and none is lost', () => {
    const { items, events } = draw(
      ['[1991..1994]', '[1992..1994]', '[1994..1999]', '1994-05-05'],
      between(1994, 1995),
    )
    expect(items.map(({ look, count }) => [look, count])).toEqual([['point', 0], ['vague', 0], ['cluster', 2]]) // prettier-ignore
    expect([...events.values()].flat().sort()).toEqual(['e0', 'e1', 'e2', 'e3'])
  })
})

describe('what may lie outside the shown span', () => {
  const autumn = { span: { start: toInstant(1994, 9), end: toInstant(1996) }, width: 1000 }
  test('is pale', () => {
    expect(only('1994', autumn)?.unsure).toBe(true)
    expect(only('1995', autumn)?.unsure).toBe(false)
  })
  test('is not drawn for who asks what is certainly in it', () => {
    expect(draw(['1994', '1995'], autumn, { certainty: 'certain' }).items.map(({ id }) => id)).toEqual(['e1'])
  })
})

describe('bars that other marks stand on', () => {
  const track = (dates: string[]) => draw(dates).items.find(({ id }) => id === 'e0')?.track
  test('sink to the foot of the lane', () => {
    expect(track(['1992-01-01/1998-01-01'])).toBeNull()
    expect(track(['1992-01-01/1998-01-01', '1994-05-05'])).toBe(0)
    expect(track(['1992-01-01/1998-01-01', '1999-05-05'])).toBeNull()
  })
  test('never share a line while they overlap', () => {
    const { items } = draw(['1991-01-01/1995-01-01', '1993-01-01/1997-01-01', '1996-01-01/1999-01-01'])
    const tracks = new Map(items.map(({ id, track: at }) => [id, at]))
    expect([tracks.get('e0'), tracks.get('e1'), tracks.get('e2')]).toEqual([0, 1, 0])
  })
})

test('bars beyond two lines are gathered where they begin, and none is lost', () => {
  const long = [
    '1991-01-01/1999-01-01',
    '1992-01-01/1999-01-01',
    '1993-01-01/1999-01-01',
    '1994-01-01/1999-01-01',
  ]
  const { items, events } = draw(long)
  expect(items.map(({ look, track, count }) => [look, track, count])).toEqual([
    ['bar', 0, 0],
    ['bar', 1, 0],
    ['cluster', null, 2],
  ])
  expect(events.get(items[2]?.id ?? '')).toEqual(['e2', 'e3'])
  expect(draw(long.slice(0, 3)).items[2]).toMatchObject({ id: 'e2', look: 'point', start: toInstant(1993) })
})

test('a bar far wider than the screen is cut, and its name stays on screen', () => {
  const scale = { span: { start: toInstant(1994, 9, 20), end: toInstant(1994, 9, 21) }, width: 900 }
  const bar = only('1990-01-01/1999-01-01', scale)
  expect(((bar?.end ?? 0) - (bar?.start ?? 0)) / 86_400_000).toBeLessThan(9)
  const from = ((bar?.start ?? 0) - scale.span.start) / (86_400_000 / 900) + (bar?.labelLeft ?? 0)
  expect(from).toBeGreaterThan(0)
  expect(from).toBeLessThan(20)
})
