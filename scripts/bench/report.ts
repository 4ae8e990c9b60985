import { cpus } from 'node:os'
import { patience, type Figures } from './measure.ts'
import type { QueryFigures } from './query.ts'

export type Row = {
  readonly name: string
  readonly count: number
  /** Or why there are none. */
  readonly figures: Figures | string
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
  const of = (name: string, count: number): Figures | string | null =>
    rows.find((row) => row.name === name && row.count === count)?.figures ?? null
  return `# Results of the benchmark

Written by \`npm run bench\`. Everything here is of one run on one machine (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, WebGL in software):
compare within the run, not between runs. Milliseconds; where there are two, the median and the 95th percentile.

## In the browser

A step of scrubbing is one move of the pointer in a drag over the lanes that pans the shown years by nine pixels, given once the
step before is settled. “Busy” is what the main thread worked until the next step, “with rest” the same as a mean over the drag and
all that follows when the hand lets go: lists, counts, and the names that the map gives places, which do not follow every step.
“Frame” is the time until the next frame has been made, “settled” until map and timeline show the events of the new years. “Filter”
is the time until both show the events that pass a newly set one, “heap” what is held after loading, after these steps and filters, and
after a long drag. “naive” is \`pages/naive.ts\`: every event an item of vis-timeline,
as it draws them unless
told otherwise, in boxes and stacked, and a point of MapLibre, \`setData\` on each change; once also as points with stacking off. The bare page is the
same without events: one layer of land and an empty timeline.

| | events | ready | busy | with rest | frame | settled | filter | heap MB |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.map(toLine).join('\n')}

## Targets

| | wanted | got | |
|---|---|---:|---|
${toTargets(of, queries).map(toTargetLine).join('\n')}

## The index

Random questions: a span, three facets, and all counts that leave out themselves. The scan passes once over a typed array of that
length. “Moved” keeps the filter and moves the span by a month.

| events | index made | question | crossfilter2 | plain scan | moved |
|---:|---:|---:|---:|---:|---:|
${queries.map((q) => `| ${q.events} | ${round(q.build)} | ${q.index.toFixed(2)} | ${round(q.crossfilter)} | ${q.scan.toFixed(2)} | ${q.moved.toFixed(2)} |`).join('\n')}
`
}

function toLine({ name, count, figures }: Row): string {
  if (typeof figures === 'string') return `| ${name} | ${count} | ${figures} | | | | | | |`
  const { ready, busy, whole, frame, settled, filter, heap } = figures
  const growth = heap.map(round).join(' → ')
  return `| ${name} | ${count} | ${round(ready)} | ${pair(busy)} | ${round(whole)} | ${pair(frame)} | ${pair(settled)} | ${filter === null ? '' : round(filter)} | ${growth} |`
}

/** A page that did not get ready was waited for, which counts as the least that it would have needed. */
const readyOf = (figures: Figures | string | null): number | undefined =>
  typeof figures === 'string' ? patience : figures?.ready

const isReady = (figures: Figures | string | null): boolean => typeof figures !== 'string'

const ratio = (a: number | undefined, b: number | undefined): number | null =>
  a === undefined || b === undefined || b === 0 ? null : a / b

function toTargets(
  figuresOf: (name: string, count: number) => Figures | string | null,
  queries: readonly QueryFigures[],
): Target[] {
  const of = (name: string, count: number): Figures | null => {
    const figures = figuresOf(name, count)
    return typeof figures === 'string' ? null : figures
  }
  const [app, naive] = [
    (count: number) => of('Crossroads', count),
    (count: number) => of('naive, stacking off', count),
  ]
  const naiveReady = figuresOf('naive', 10_000)
  const largest = [100_000, 10_000, 2000].map(app).find((figures) => figures !== null)
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
  return [
    least('scrub step at 10,000: busy, naive by ours', ratio(naive(10_000)?.busy[0], app(10_000)?.busy[0]), 8),
    most('scrub step at 10,000: settled, ours by naive', ratio(app(10_000)?.settled[0], naive(10_000)?.settled[0]), 0.4),
    most('scrub step at 100,000 by that at 300: busy', ratio(app(100_000)?.busy[0], app(300)?.busy[0]), 2),
    least(`ready at 10,000: naive by ours${isReady(naiveReady) ? '' : ', which did not get ready'}`, ratio(readyOf(naiveReady), app(10_000)?.ready), 10),
    most('ready at 300: ours by the bare page', ratio(app(300)?.ready, of('bare page', 0)?.ready), 1.3),
    most('heap after the long drag by before, largest size', ratio(largest?.heap[2], largest?.heap[1]), 1.05),
    ...queries.flatMap((q) => [
      least(`question at ${q.events}: crossfilter2 by ours`, q.crossfilter / q.index, 5),
      most(`question at ${q.events}: ours by a plain scan`, q.index / q.scan, 4),
    ]),
  ] // prettier-ignore
}

function toTargetLine({ what, wanted, got, isMet }: Target): string {
  if (got === null) return `| ${what} | ${wanted} | | not measured |`
  return `| ${what} | ${wanted} | ${got.toFixed(2)} | ${isMet(got) ? 'met' : '**missed**'} |`
}
