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

/** What is held once no more is let go: the last one taken away is still at hand for a moment. */
async function measure(page: Page, session: CDPSession) {
  let held = await measureOnce(page, session)
  for (let i = 0; i < 10; i++) {
    await page.waitForTimeout(300)
    const next = await measureOnce(page, session)
    if (next.nodes === held.nodes && next.listeners === held.listeners) break
    held = next
  }
  return held
}

async function measureOnce(page: Page, session: CDPSession) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  const held = await page.evaluate(() => (window as unknown as Mounting).held())
  return { ...held, nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') }
}

test('mounted and taken away fifty times, the timeline leaves nothing behind', async ({ app, page }) => {
  await app.withoutMap()
  const session = await open(page)
  const drawn = '.vis-timeline .vis-item'
  await mount(page, 4, drawn)
  const before = await measure(page, session)
  await mount(page, 50, drawn)
  const after = await measure(page, session)
  // One a mount would be fifty.
  expect(after.nodes - before.nodes).toBeLessThan(25)
  expect(after.listeners - before.listeners).toBeLessThan(25)
  expect(after.timers).toBe(before.timers)
})

test('the map gives its WebGL context back each time', async ({ page }) => {
  const session = await open(page)
  await mount(page, 3, '.maplibregl-canvas')
  const before = await measure(page, session)
  await mount(page, 10, '.maplibregl-canvas')
  const after = await measure(page, session)
  expect(after.contexts).toBe(0)
  // One a mount would be ten.
  expect(after.nodes - before.nodes).toBeLessThan(10)
  expect(after.listeners - before.listeners).toBeLessThan(10)
})
