import { readFileSync } from 'node:fs'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { toScreen } from '../src/map/screen.ts'
import { toCounts, type Counts } from './counts.ts'
import { namesOn, watchMap } from './map-names.ts'

/** What a browser says of its own drawing where there is no graphics card. */
const ownRemark = /GPU stall due to ReadPixels/

/** The atlas in words of its own; specs read as sentences and wait for facts, never for time. */
export class AppDriver {
  readonly problems: string[] = []
  readonly foreignRequests: string[] = []

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return
      if (!ownRemark.test(message.text())) this.problems.push(message.text())
    })
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') this.foreignRequests.push(request.url())
    })
  }

  /** Takes WebGL away, for what has nothing to do with the map: drawing it in software is most of the time of a test. */
  async withoutMap(): Promise<void> {
    await this.page.addInitScript(() => {
      const getContext = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')
        ?.value as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => unknown
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest)
        },
      })
    })
  }

  async open(query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`./?${new URLSearchParams(query)}`)
    await this.ready()
  }

  /** Until timeline and map have drawn what is asked for, and lists and counts, which follow, say it. A press is answered before
   *  it returns, so that this waits for what it led to; only the address comes later. */
  async ready(): Promise<void> {
    await expect(this.page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 90_000 })
    await this.counted()
  }

  counted = (): Promise<void> => expect(this.page.locator('.shell-counts [aria-busy="true"]')).toHaveCount(0)

  readonly map = {
    region: () => this.page.getByRole('region', { name: 'Map' }),
    canvas: () => this.map.region().locator('canvas').first(),
    description: async (): Promise<string> => {
      const id = await this.map.canvas().getAttribute('aria-describedby')
      return (await this.page.locator(`[id="${id}"]`).textContent()) ?? ''
    },
    /** Until the description has the words. */
    says: (words: string | RegExp): Promise<void> =>
      expect
        .poll(() => this.map.description())
        .toEqual(typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words)),
    /** Until it has them no more. */
    saysNothingOf: (words: string): Promise<void> =>
      expect.poll(() => this.map.description()).not.toContain(words),
    /** A click at a share of the map's width and height. */
    clickAt: async (x: number, y: number): Promise<void> => {
      const box = await this.map.canvas().boundingBox()
      if (box === null) throw new Error('the map has no box')
      await this.page.mouse.click(box.x + box.width * x, box.y + box.height * y)
    },
    /** A click at a longitude and latitude of a map that was opened with `m`. */
    clickPlace: async (lngLat: readonly [number, number]): Promise<void> => {
      const box = await this.map.canvas().boundingBox()
      const [zoom = 0, lat = 0, lng = 0] = (this.parameter('m') ?? '').split('/').map(Number)
      if (box === null) throw new Error('the map has no box')
      const [x, y] = toScreen({ center: [lng, lat], zoom, width: box.width, height: box.height }, lngLat)
      await this.page.mouse.click(box.x + x, box.y + y)
    },
    layers: () => this.map.region().getByRole('group', { name: 'Layers' }),
    /** Unfolds the layers, which smaller windows begin with folded. */
    openLayers: async (): Promise<Locator> => {
      const button = this.map.region().getByRole('button', { name: 'Layers' })
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
      return this.map.layers()
    },
    plate: () => this.page.locator('.map-plate'),
    /** Before the atlas is opened: then the map tells which states it has found room to name. */
    watch: () => watchMap(this.page),
    stateNames: () => namesOn(this.page, 'label-state'),
    /** Opens the same view at another place of the map. */
    lookAt: async ([lng, lat]: readonly [number, number], zoom: number): Promise<void> => {
      const query = new URL(this.page.url()).searchParams
      query.set('m', `${zoom}/${lat}/${lng}`)
      await this.open(Object.fromEntries(query))
    },
    /** All layers, what was given up among them. */
    everythingOn: async (): Promise<void> => {
      await this.map.openLayers()
      for (const box of await this.map.layers().getByRole('checkbox').all()) await box.check()
      await this.ready()
    },
    /** Leaves nothing on the map but land and borders. */
    clear: async (): Promise<void> => {
      const layers = await this.map.openLayers()
      for (const layer of ['Contested areas', 'Corridors', 'Events'])
        await layers.getByRole('checkbox', { name: layer, exact: true }).uncheck()
      await this.ready()
    },
  }

  readonly timeline = {
    region: () => this.page.getByRole('region', { name: 'Timeline' }),
    cursor: () => this.timeline.region().getByRole('slider', { name: 'Date', exact: true }),
    /** Where the cursor is dragged along, in pixels of the page. */
    track: async (): Promise<{ x: number; y: number; width: number }> => {
      const slider = this.timeline.cursor()
      const [box, track] = [await slider.boundingBox(), await slider.locator('..').boundingBox()]
      if (box === null || track === null) throw new Error('the cursor has no track')
      return { x: track.x, y: box.y + 6, width: track.width }
    },
    goTo: async (date: string): Promise<void> => {
      const field = this.timeline.region().getByRole('textbox', { name: 'Go to date' })
      await field.fill(date)
      await field.press('Enter')
      await this.ready()
    },
    date: (): Promise<string | null> => this.timeline.cursor().getAttribute('aria-valuetext'),
    /** Until the cursor stands at the day. */
    isAt: (day: string | RegExp): Promise<void> =>
      expect(this.timeline.cursor()).toHaveAttribute('aria-valuetext', day),
    play: () => this.timeline.region().getByRole('button', { name: 'Play', exact: true }),
    pause: () => this.timeline.region().getByRole('button', { name: 'Pause', exact: true }),
  }

  readonly trace = {
    slider: () => this.details().getByRole('slider', { name: 'Position on the route' }),
    km: async (): Promise<number> => Math.round(Number(await this.trace.slider().inputValue())),
    play: () => this.details().getByRole('button', { name: 'Play the trace' }),
    pause: () => this.details().getByRole('button', { name: 'Pause the trace' }),
    nextStation: () => this.details().getByRole('button', { name: 'Next station' }),
    card: () => this.page.locator('.trace-card'),
    /** The point on the map, for the pointer only. */
    grip: () => this.page.locator('.map-grip'),
    /** Its middle, pixels of the page. */
    point: async (): Promise<[number, number]> => {
      const box = await this.trace.grip().boundingBox()
      if (box === null) throw new Error('the point is not on the map')
      return [box.x + box.width / 2, box.y + box.height / 2]
    },
    /** Begins to note the kilometres that the point comes by; the answer tells them all. */
    follow: async (): Promise<() => Promise<number[]>> => {
      await this.trace.slider().evaluate((slider) => {
        const passed: number[] = []
        Object.assign(window, { passed })
        new MutationObserver(() => {
          const km = /km ([\d,]+) of/.exec(slider.getAttribute('aria-valuetext') ?? '')?.[1]
          if (km !== undefined) passed.push(Number(km.replaceAll(',', '')))
        }).observe(slider, { attributes: true })
      })
      return () => this.page.evaluate(() => (window as unknown as { passed: number[] }).passed)
    },
    /** Begins to note what is announced; the answer tells it all. */
    listen: async (): Promise<() => Promise<string[]>> => {
      await this.page.evaluate(() => {
        const said: string[] = []
        Object.assign(window, { said })
        new MutationObserver((changes) => {
          for (const { target } of changes) {
            const element = target instanceof Element ? target : target.parentElement
            const live = element?.closest('[role="status"]')
            if (live?.textContent && said.at(-1) !== live.textContent) said.push(live.textContent)
          }
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
      })
      return () => this.page.evaluate(() => (window as unknown as { said: string[] }).said)
    },
  }

  readonly filters = {
    group: (facet: string) =>
      this.page.getByRole('region', { name: 'Filters' }).getByRole('group', { name: facet, exact: true }),
    value: (facet: string, name: string): Locator =>
      this.filters.group(facet).getByRole('checkbox', { name: new RegExp(`^${name} `) }),
    /** The number in the checkbox's name, which promises so many events. */
    count: async (facet: string, name: string): Promise<number> => {
      await this.counted()
      const label = this.filters.value(facet, name).locator('xpath=ancestor::label')
      return Number(/(\d+)$/.exec((await label.textContent()) ?? '')?.[1])
    },
  }

  readonly lens = {
    choice: () => this.page.getByRole('combobox', { name: 'According to' }),
    banner: () => this.page.getByRole('region', { name: 'Reading by one side' }),
  }

  readonly table = {
    button: () => this.page.getByRole('button', { name: 'Table of events' }),
    region: () => this.page.getByRole('region', { name: 'Table of events' }),
    grid: () => this.page.getByRole('grid', { name: 'Table of events' }),
    /** Those that are drawn. */
    rows: () => this.table.grid().locator('[data-index]'),
    head: (column: string) => this.table.grid().getByRole('columnheader', { name: column, exact: true }),
  }

  readonly list = () => this.page.getByRole('list', { name: 'Events in view' })
  readonly details = () => this.page.getByRole('complementary', { name: 'Details' })
  /** One item for each who speaks where accounts differ. */
  readonly voices = () =>
    this.details().getByRole('region', { name: 'Accounts differ' }).getByRole('list').first().locator('> li')
  readonly status = () => this.page.getByRole('status').filter({ hasText: /^Showing/ })

  /** What the footer says of the present view. */
  async shown(): Promise<{ shown: number; all: number }> {
    const { shown, all } = await this.counts()
    return { shown, all }
  }

  /** The same, and how many are not shown, and why. */
  async counts(): Promise<Counts> {
    await this.counted()
    return toCounts((await this.page.locator('.shell-counts').textContent()) ?? '')
  }

  /** What one row of the Export menu saves. */
  async exported(row: string): Promise<{ name: string; text: string }> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click()
    const saving = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: row }).click()
    const download = await saving
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }

  parameter = (name: string): string | null => new URL(this.page.url()).searchParams.get(name)
}

/** How many times slower than it is the browser is made: `CROSSROADS_SLOWER=6` finds what only slow machines show. */
const slower = Number(process.env.CROSSROADS_SLOWER ?? 1)

export const test = base.extend<{ app: AppDriver }>({
  page: async ({ page }, provide) => {
    if (slower > 1) {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    }
    await provide(page)
  },
  app: async ({ page }, provide) => {
    const app = new AppDriver(page)
    await provide(app)
    expect(app.problems, 'the console is clean').toEqual([])
    expect(app.foreignRequests, 'no request leaves the origin').toEqual([])
  },
})

export { expect }
