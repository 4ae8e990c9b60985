import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, type AppDriver } from './app-driver.ts'
import { withoutCard } from './launch.ts'

/** How long each click keeps the reader waiting, as the browser reports it (Event Timing), in milliseconds: until the page gets to
 *  it, until it has done its part, and until the next paint. Written as a report, since machines differ; only that every click was measured is checked. */

type Step = { name: string; act: (app: AppDriver, page: Page) => Promise<void>; needsMap?: boolean }

test.use({ launchOptions: withoutCard })

const inDetails = (name: string | RegExp): Step['act'] =>
  (app) => app.details().getByRole('button', { name }).first().click() // prettier-ignore

const steps: readonly Step[] = [
  { name: 'choose an event in the list', act: (app) => app.list().getByRole('button').nth(6).click() },
  { name: 'open a country from its panel', act: (app) => app.details().getByRole('link', { name: 'Azerbaijan' }).first().click() },
  { name: 'list all its events', act: inDetails(/^Show all/) },
  { name: 'back', act: inDetails('Back to what was open before') },
  { name: 'close the panel', act: inDetails('Close the panel') },
  { name: 'tick a country', act: (app) => app.filters.value('Country', 'Georgia').check() },
  { name: 'exclude another', act: (app) => app.filters.group('Country').getByRole('button', { name: 'Exclude Russia' }).click() },
  { name: 'undo', act: (_, page) => page.getByRole('button', { name: 'Undo the last change of the filters' }).click() },
  { name: 'clear the filters', act: (_, page) => page.getByRole('button', { name: 'Clear all' }).click() },
  { name: 'tick a leader', act: (app) => app.filters.value('Leader', 'Heydar Aliyev').check() },
  { name: 'drop it again', act: (app) => app.filters.value('Leader', 'Heydar Aliyev').uncheck() },
  { name: 'zoom the timeline out', act: (app) => app.timeline.region().getByRole('button', { name: 'Zoom out' }).click() },
  { name: 'go to the next event', act: (app) => app.timeline.region().getByRole('button', { name: 'Next event' }).click() },
  { name: 'another span of years', act: (app) => app.timeline.region().getByRole('button', { name: 'Soviet', exact: true }).click() },
  { name: 'play', act: (app) => app.timeline.play().click() },
  { name: 'pause', act: (app) => app.timeline.pause().click() },
  { name: 'what the view rests on', act: (_, page) => page.getByRole('contentinfo').getByRole('button', { name: 'Evidence' }).click() },
  { name: 'close it', act: inDetails('Close the panel') },
  { name: 'cite the view', act: (_, page) => page.getByRole('button', { name: 'Cite' }).click() },
  { name: 'close that', act: (_, page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click() },
  { name: 'open the table', act: (_, page) => page.getByRole('button', { name: 'Open as a table' }).click() },
  { name: 'close the table', act: (app) => app.table.region().getByRole('button', { name: 'Close' }).click() },
  { name: 'leave a reading', act: async (app) => {
    await app.lens.choice().selectOption('Armenian')
    await app.ready()
    await app.lens.banner().getByRole('button', { name: 'Leave' }).click()
  } },
  { name: 'today’s borders', act: (app) => app.map.layers().getByText('Today’s').click(), needsMap: true },
  { name: 'dark colours', act: (_, page) => page.getByRole('button', { name: /^Switch to/ }).click() },
  { name: 'Azerbaijani', act: (_, page) => page.getByRole('button', { name: 'AZ', exact: true }).click() },
] // prettier-ignore

for (const hasMap of [true, false])
  test(`what each click costs the reader is reported, ${hasMap ? 'with' : 'without'} the map`, async ({
    app,
    page,
  }) => {
    test.setTimeout(180_000)
    if (!hasMap) await app.withoutMap()
    await page.addInitScript(() => {
      const slowest = { waited: 0, handled: 0, painted: 0 }
      Object.assign(window, { slowest })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as PerformanceEventTiming[]) {
          if (entry.interactionId === 0) continue
          slowest.waited = Math.max(slowest.waited, entry.processingStart - entry.startTime)
          slowest.handled = Math.max(slowest.handled, entry.processingEnd - entry.processingStart)
          slowest.painted = Math.max(slowest.painted, entry.duration)
        }
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
    })
    await app.open()
    const rows: Row[] = []
    for (const { name, act, needsMap = false } of steps) {
      if (needsMap && !hasMap) continue
      await page.evaluate(() =>
        Object.assign((window as unknown as Measured).slowest, { waited: 0, handled: 0, painted: 0 }),
      )
      await act(app, page)
      await app.ready()
      // The browser tells of a press some frames after its paint; of one painted within 16 ms it does not tell.
      await page.waitForTimeout(300)
      rows.push({ name, ...(await page.evaluate(() => ({ ...(window as unknown as Measured).slowest }))) })
    }
    expect(Math.max(...rows.map(({ painted }) => painted))).toBeGreaterThan(0)
    mkdirSync('e2e/results', { recursive: true })
    writeFileSync(`e2e/results/interaction-${hasMap ? 'with' : 'without'}-map.md`, toTable(rows))
  })

type Row = { name: string; waited: number; handled: number; painted: number }
type Measured = { slowest: Omit<Row, 'name'> }

const sumUp = (all: readonly number[]): string => {
  const ordered = all.toSorted((a, b) => a - b)
  const [median = 0, most = 0] = [ordered[Math.floor(all.length / 2)], ordered.at(-1)]
  return `median ${Math.round(median)}, longest ${Math.round(most)}, ${all.filter((one) => one > 100).length} of ${all.length} over 100`
}

const toTable = (rows: readonly Row[]) =>
  [
    '# What a press costs, ms (0: painted within 16)',
    '',
    `Until the page gets to it, as the map may be drawn just then: ${sumUp(rows.map(({ waited }) => waited))}.`,
    `Until the page has done its part, from there: ${sumUp(rows.map(({ handled }) => handled))}.`,
    `Until the next paint: ${sumUp(rows.map(({ painted }) => painted))}.`,
    '',
    '| press | waited | page done | painted |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, waited, handled, painted }) =>
        `| ${name} | ${Math.round(waited)} | ${Math.round(handled)} | ${painted} |`,
    ),
    '',
  ].join('\n')
