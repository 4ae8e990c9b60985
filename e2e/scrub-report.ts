import type { Browser } from '@playwright/test'

/** How long the page's main thread was kept busy at a stretch, told by the browser's own trace. */

export type Busy = {
  /** What the clock says, milliseconds: on a machine that others share it holds their time as well. */
  readonly wall: number
  /** What the processor says, milliseconds. */
  readonly cpu: number
}

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

export const categories = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata']

/** The tasks of the busiest page's main thread. */
export function toTasks(trace: Awaited<ReturnType<Browser['stopTracing']>>): Busy[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const mains = traceEvents.filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain') // prettier-ignore
  const byMain = mains.map(({ pid, tid }) =>
    traceEvents
      .filter((event) => event.pid === pid && event.tid === tid && event.name === 'ThreadControllerImpl::RunTask' && event.ph === 'X')
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 })),
  ) // prettier-ignore
  return byMain.sort((a, b) => total(b) - total(a))[0] ?? []
}

const total = (tasks: readonly Busy[]): number => tasks.reduce((sum, { cpu }) => sum + cpu, 0)

/** The longest that passes as smooth, milliseconds. */
const smooth = 50

/** Shorter tasks are timers and messages: they say nothing about what a reader feels, and would hide the rest. */
const least = 1

export function toDistribution(tasks: readonly number[]) {
  const sorted = tasks.filter((ms) => ms >= least).sort((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) // prettier-ignore
  const over = sorted.filter((ms) => ms > smooth)
  return {
    tasks: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
    over50: over.length,
    shareOver50: round((100 * over.length) / Math.max(sorted.length, 1)),
    longest: sorted.slice(-10).reverse().map(round),
  }
}

export type Distribution = ReturnType<typeof toDistribution>

const round = (value: number): number => Math.round(value * 100) / 100

const row = (name: string, { tasks, median, p95, p99, max, over50, shareOver50 }: Distribution): string =>
  `| ${[name, tasks, median, p95, p99, max, `${over50} (${shareOver50} %)`].join(' | ')} |`

export const toTable = (rows: Readonly<Record<string, Distribution>>): string =>
  [
    '| | number | median | 95 of 100 | 99 of 100 | longest | over 50 ms |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...Object.entries(rows).map(([name, distribution]) => row(name, distribution)),
  ].join('\n')
