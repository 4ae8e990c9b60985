import { describe, expect, test } from 'vitest'
import { notReady, type Figures } from './measure.ts'
import { toReport, type Row } from './report.ts'

const figures = (ready: number): Figures => ({
  ready,
  busy: [10, 20],
  whole: 12,
  frame: [16, 20],
  settled: [16, 20],
  filter: 50,
  heap: [10, 11, 11],
})

const row = (name: string, ready: number | string, readyWhole: number | string): Row => ({
  name,
  count: 10_000,
  figures: typeof ready === 'string' ? ready : figures(ready),
  readyWhole,
})

const targetsOf = (...rows: Row[]): string[] =>
  toReport(rows, [])
    .split('\n')
    .filter((line) => line.startsWith('| ready at 10,000'))

describe('ready at 10,000', () => {
  test('is held against each way that the naive page is opened, met or missed', () => {
    const targets = targetsOf(
      row('Crossroads', 4000, 5000),
      row('naive', 8000, 60_000),
      row('naive, stacking off', 3000, 20_000),
    )
    expect(targets).toEqual([
      '| ready at 10,000, whole extent, naive by ours | at least 10 | 12.00 | met |',
      '| ready at 10,000, whole extent, naive with stacking off by ours | at least 10 | 4.00 | **missed** |',
      '| ready at 10,000, eighteen years, naive by ours | at least 10 | 2.00 | **missed** |',
    ])
  })

  test('a naive page that was waited for in vain needed that long at least', () => {
    const [target] = targetsOf(row('Crossroads', 4000, 5000), row('naive', 8000, notReady))
    expect(target).toBe(
      `| ready at 10,000, whole extent, naive by ours, which was ${notReady} | at least 10 | 18.00 | met |`,
    )
  })

  test('of a page that failed, and where ours is not ready, nothing is claimed', () => {
    const failed = targetsOf(row('Crossroads', 4000, 5000), row('naive', 8000, 'Target crashed'))
    expect(failed[0]).toMatch(/not measured \|$/)
    const late = targetsOf(row('Crossroads', 4000, notReady), row('naive', 8000, notReady))
    expect(late[0]).toMatch(/not measured \|$/)
  })
})

test('both times until ready stand in the table, or why there are none', () => {
  const report = toReport([row('Crossroads', 4000, 5000), row('naive', 'Target crashed', notReady)], [])
  expect(report).toContain('| Crossroads | 10000 | 4000 | 5000 | 10 / 20 |')
  expect(report).toContain(`| naive | 10000 | Target crashed | ${notReady} |`)
})

test('the time until ready is held against the bare page, and against one with the map of the atlas', () => {
  const rows = [
    { ...row('Crossroads', 3000, 3000), count: 300 },
    { ...row('bare page', 1000, 1000), count: 0 },
    { ...row('bare page, map of the atlas', 2400, 2400), count: 0 },
  ]
  const lines = toReport(rows, [])
    .split('\n')
    .filter((line) => line.startsWith('| ready at 300'))
  expect(lines).toEqual([
    '| ready at 300: ours by the bare page | at most 1.3 | 3.00 | **missed** |',
    '| ready at 300: ours by the bare page, map of the atlas | at most 1.3 | 1.25 | met |',
  ])
})
