import { cpus } from 'node:os'
import { notReady, patience, type Figures } from './measure.ts'
import type { QueryFigures } from './query.ts'

export type Row = {
  readonly name: string
  readonly count: number
  /** Or why there are none. */
  readonly figures: Figures | string
  /** Until all years were shown, milliseconds, or why they were not. */
  readonly readyWhole: number | string
}

type Target = {
  readonly what: string
  readonly wanted: string
  readonly got: number | null
  readonly isMet: (got: number) => boolean
}

const round = (number: number): string =>
  Number.isNaN(number) ? '–' : number < 10 ? number.toFixed(1) : String(Math.round(number))
const pair = ([median, high]: readonly [number, number]): string => `${round(median)} / ${round(high)}`

/** The table of one run, with the targets as ratios within it. */
export function toReport(rows: readonly Row[], queries: readonly QueryFigures[]): string {
  return `# Results of the benchmark

Written by \`npm run bench\`. Everything here is of one run on one machine (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, WebGL in software):
compare within the run, not between runs. Milliseconds; where there are two, the median and the 95th percentile.

## In the browser

A step of scrubbing is one move of the pointer in a drag over the lanes that pans the shown years by nine pixels, given once the
step before is settled. “Busy” is what the main thread worked until the next step, “with rest” the same as a mean over the drag and
all that follows when the hand lets go: lists, counts, and the names that the map gives places, which do not follow every step.
“Ready” is the time until map and timeline are drawn, opened on the years 1991–2009; “ready, whole extent” the same opened on no years in
particular, as a dataset is without more: Crossroads then shows the view that the dataset has for that, here all years 1918–2024, and
vis-timeline all its items. A page is waited for ${patience / 1000} seconds.
“Frame” is the time until the next frame has been made, “settled” until map and timeline show the events of the new years. “Filter”
is the time until both show the events that pass a newly set one, “heap” what is held after loading, after these steps and filters, and
after a long drag. “naive” is \`pages/naive.ts\`: every event an item of vis-timeline,
as it draws them unless
told otherwise, in boxes and stacked, and a point of MapLibre, \`setData\` on each change; once also as points with stacking off. The bare page is the
same without events: one layer of land and an empty timeline; once also with the map of the atlas, as it is before anything of its data is on it.

| | events | ready | ready, whole extent | busy | with rest | frame | settled | filter | heap MB |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.map(toLine).join('\n')}

## Targets

“Ready at 10,000 at least 10× sooner than naive” is read as a dataset is opened without more, on its whole extent, and by the naive way with
stacking on, which is what vis-timeline does unless it is told otherwise; the rows after it say the same with stacking off, and on eighteen
years. A page that was not ready counts as ready when it was given up, the least that it would have needed.

| | wanted | got | |
|---|---|---:|---|
${toTargets(rows, queries).map(toTargetLine).join('\n')}

## The index

Random questions: a span, three facets, and all counts that leave out themselves. The scan passes once over a typed array of that
length. “Moved” keeps the filter and moves the span by a month.

| events | index made | question | crossfilter2 | plain scan | moved |
|---:|---:|---:|---:|---:|---:|
${queries.map((q) => `| ${q.events} | ${round(q.build)} | ${q.index.toFixed(2)} | ${round(q.crossfilter)} | ${q.scan.toFixed(2)} | ${q.moved.toFixed(2)} |`).join('\n')}
`
}

function toLine({ name, count, figures, readyWhole }: Row): string {
  const all = typeof readyWhole === 'string' ? readyWhole : round(readyWhole)
  if (typeof figures === 'string') return `| ${name} | ${count} | ${figures} | ${all} | | | | | | |`
  const { ready, busy, whole, frame, settled, filter, heap } = figures
  const growth = heap.map(round).join(' → ')
  return `| ${name} | ${count} | ${round(ready)} | ${all} | ${pair(busy)} | ${round(whole)} | ${pair(frame)} | ${pair(settled)} | ${filter === null ? '' : round(filter)} | ${growth} |`
}

/** A page that did not get ready in time counts as the least that it would have needed; of one that failed nothing is known. */
const leastOf = (time: number | string | undefined): number | undefined =>
  time === notReady ? patience : typeof time === 'string' ? undefined : time

const ratio = (a: number | undefined, b: number | undefined): number | null =>
  a === undefined || b === undefined || b === 0 || Number.isNaN(a / b) ? null : a / b

const most = (what: string, got: number | null, limit: number): Target => ({
  what,
  wanted: `at most ${limit}`,
  got,
  isMet: (value) => value <= limit,
})

const least = (what: string, got: number | null, limit: number): Target => ({
  what,
  wanted: `at least ${limit}`,
  got,
  isMet: (value) => value >= limit,
})

const ourName = 'Crossroads'

function toTargets(rows: readonly Row[], queries: readonly QueryFigures[]): Target[] {
  const of = (name: string, count: number): Figures | null => {
    const figures = rowOf(rows, name, count)?.figures
    return figures === undefined || typeof figures === 'string' ? null : figures
  }
  const app = (count: number) => of(ourName, count)
  const naive = of('naive, stacking off', 10_000)
  const largest = [100_000, 10_000, 2000].map(app).find((figures) => figures !== null)
  return [
    least('scrub step at 10,000: busy, naive by ours', ratio(naive?.busy[0], app(10_000)?.busy[0]), 8),
    most('scrub step at 10,000: settled, ours by naive', ratio(app(10_000)?.settled[0], naive?.settled[0]), 0.4),
    most('scrub step at 100,000 by that at 300: busy', ratio(app(100_000)?.busy[0], app(300)?.busy[0]), 2),
    ...toReadyTargets(rows),
    ...['bare page', 'bare page, map of the atlas'].map((bare) =>
      most(`ready at 300: ours by the ${bare}`, ratio(app(300)?.ready, of(bare, 0)?.ready), 1.3),
    ),
    most('heap after the long drag by before, largest size', ratio(largest?.heap[2], largest?.heap[1]), 1.05),
    ...queries.flatMap((q) => [
      least(`question at ${q.events}: crossfilter2 by ours`, q.crossfilter / q.index, 5),
      most(`question at ${q.events}: ours by a plain scan`, q.index / q.scan, 4),
    ]),
  ] // prettier-ignore
}

const rowOf = (rows: readonly Row[], name: string, count: number): Row | undefined =>
  rows.find((row) => row.name === name && row.count === count)

type Reading = { readonly words: string; readonly naive: string; readonly on: 'whole' | 'years' }

const readings: readonly Reading[] = [
  { words: 'whole extent, naive', naive: 'naive', on: 'whole' },
  { words: 'whole extent, naive with stacking off', naive: 'naive, stacking off', on: 'whole' },
  { words: 'eighteen years, naive', naive: 'naive', on: 'years' },
]

function toReadyTargets(rows: readonly Row[]): Target[] {
  return readings.map(({ words, naive, on }) => {
    const timeOf = (name: string): number | string | undefined => {
      const row = rowOf(rows, name, 10_000)
      if (row === undefined || on === 'whole') return row?.readyWhole
      return typeof row.figures === 'string' ? row.figures : row.figures.ready
    }
    const ours = timeOf(ourName)
    const isLate = timeOf(naive) === notReady
    const got = typeof ours === 'string' ? null : ratio(leastOf(timeOf(naive)), ours)
    return least(`ready at 10,000, ${words} by ours${isLate ? `, which was ${notReady}` : ''}`, got, 10)
  })
}

function toTargetLine({ what, wanted, got, isMet }: Target): string {
  if (got === null) return `| ${what} | ${wanted} | | not measured |`
  return `| ${what} | ${wanted} | ${got.toFixed(2)} | ${isMet(got) ? 'met' : '**missed**'} |`
}
