import { fileURLToPath } from 'node:url'
import type { CDPSession, Page } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { expect, test } from './app-driver.ts'

/** React's strict mode, which mounts everything twice, only acts in a development build: this one spec has it served. */
const root = fileURLToPath(new URL('..', import.meta.url))
let server: ViteDevServer

test.describe.configure({ mode: 'serial', timeout: 240_000 })

test.beforeAll(async () => {
  server = await createServer({
    root,
    configFile: `${root}/vite.config.ts`,
    cacheDir: `${root}/e2e/results/vite`,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 20_000 + (process.pid % 20_000), hmr: false, watch: null },
  })
  await server.listen()
})
test.afterAll(() => server.close())

/** Counts timers that run and WebGL contexts that live. */
const count = () => {
  const timers = new Set<number>()
  // Held weakly: a context keeps its canvas.
  const contexts = new Set<WeakRef<WebGL2RenderingContext>>()
  const { setInterval, clearInterval } = window
  Object.assign(window, {
    setInterval: (...args: Parameters<typeof setInterval>) => {
      const id = setInterval(...args)
      timers.add(id)
      return id
    },
    clearInterval: (id: number) => {
      timers.delete(id)
      clearInterval(id)
    },
    held: () => ({
      timers: timers.size,
      contexts: [...contexts].filter((context) => context.deref()?.isContextLost() === false).length,
    }),
  })
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context: unknown = Reflect.apply(getContext, this, args)
    if (context instanceof WebGL2RenderingContext) contexts.add(new WeakRef(context))
    return context
  } as typeof getContext
}

type Mounting = {
  mountOnce: (selector: string) => Promise<void>
  held: () => { timers: number; contexts: number }
}

/** A development build is slow: what is counted is the same with a short list. */
const fewEvents = 'from=1994-09-15&to=1994-09-25&at=1994-09-20'

async function open(page: Page): Promise<CDPSession> {
  await page.addInitScript(count)
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}e2e/fixtures/mounting.html?${fewEvents}`)
  await page.waitForFunction(() => 'mountOnce' in window)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return session
}

const mount = (page: Page, times: number, selector: string): Promise<void> =>
  page.evaluate(
    async ([count, wanted]) => {
      for (let i = 0; i < count; i++) await (window as unknown as Mounting).mountOnce(wanted)
    },
    [times, selector] as const,
  )

/** What is held once nothing more is let go. */
async function settled(page: Page, session: CDPSession): Promise<Held> {
  const seen: Held[] = []
  await expect(async () => {
    seen.push(await measure(page, session))
    const last = seen.slice(-4)
    expect(last).toHaveLength(4)
    expect(new Set(last.map(({ nodes, listeners }) => `${nodes}, ${listeners}`)).size).toBe(1)
  }).toPass({ intervals: [300], timeout: 40_000 })
  return seen.at(-1) as Held
}

/** Whatever was taken away is let go sooner or later: on a busy machine it may be some time until the last of it is. */
const expectLittleMore = (
  page: Page,
  session: CDPSession,
  { before, limit }: { before: Held; limit: number },
) =>
  expect(async () => {
    const after = await measure(page, session)
    expect(after.nodes - before.nodes, 'nodes').toBeLessThan(limit)
    expect(after.listeners - before.listeners, 'listeners').toBeLessThan(limit)
    expect(after.timers - before.timers, 'timers').toBeLessThanOrEqual(0)
    expect(after.contexts, 'WebGL contexts').toBe(0)
  }).toPass({ intervals: [300], timeout: 40_000 })

type Held = Awaited<ReturnType<typeof measure>>

async function measure(page: Page, session: CDPSession) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  const held = await page.evaluate(() => (window as unknown as Mounting).held())
  return { ...held, nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') }
}

/** The first time much is fetched that a mounting which only waits for the timeline may be over before; and the first map
 *  that fails for want of WebGL is kept by MapLibre for good, with all that it was part of. */
const wholly = 'html[data-ready="true"]'

test('mounted and taken away fifty times, the timeline leaves nothing behind', async ({ app, page }) => {
  await app.withoutMap()
  const session = await open(page)
  const drawn = '.vis-timeline .vis-item'
  await mount(page, 1, wholly)
  await mount(page, 25, drawn)
  const before = await settled(page, session)
  await mount(page, 25, drawn)
  // One a mount would be twenty-five.
  await expectLittleMore(page, session, { before, limit: 13 })
})

test('the map gives its WebGL context back each time', async ({ page }) => {
  const session = await open(page)
  const drawn = '.maplibregl-canvas'
  await mount(page, 1, wholly)
  await mount(page, 3, drawn)
  // React keeps the last of them until the next: it is the same both times, however far the others came.
  await mount(page, 1, wholly)
  const before = await settled(page, session)
  await mount(page, 10, drawn)
  await mount(page, 1, wholly)
  // One a mount would be ten.
  await expectLittleMore(page, session, { before, limit: 10 })
})
