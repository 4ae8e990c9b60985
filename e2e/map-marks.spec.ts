import { expect, test, type AppDriver } from './app-driver.ts'

/** Every event that is in view can be found on the map, by pointer and by key. */
test.use({ viewport: { width: 1190, height: 680 } })
test.slow()

const marks = (app: AppDriver) => app.map.region().getByRole('list', { name: 'On the map' })
const opened = (app: AppDriver) => app.map.region().getByRole('dialog', { name: /^\d+ events/ })

/** The number that a name begins with: a mark of one event is called by its title. */
const countIn = (name: string): number => Number(/^(\d+) (events|beyond)/.exec(name)?.[1] ?? 1)

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

test('clusters, what lies beyond the edges and what has no place add up to the events in view', async ({
  app,
}) => {
  for (const m of ['3.4/44.00/42.00', '5.5/41.00/46.00']) {
    await app.open({ m })
    await expect(async () => {
      const here = (await marks(app).getByRole('button').allTextContents()).map(countIn)
      expect(here.length).toBeGreaterThan(3)
      expect(here.length, 'the list of marks is not cut off').toBeLessThan(50)
      const pills = app.map.region().getByRole('button', { name: /beyond the edge of the map/ })
      const beyond = await pills.evaluateAll((all) =>
        all.map((pill) => pill.getAttribute('aria-label') ?? ''),
      )
      const description = await app.map.description()
      const [, inView, onMap] =
        /(\d+) events? in view, (\d+) on this part/.exec(description)?.map(Number) ?? []
      const { shown, unplaced } = await app.counts()
      expect(sum(here)).toBe(onMap)
      expect(sum(here) + sum(beyond.map(countIn)) + unplaced).toBe(inView)
      expect(inView).toBe(shown)
    }).toPass()
  }
})

const capitals = [
  ['Baku', '10/40.41/49.87', [49.87, 40.41]],
  ['Tbilisi', '10/41.72/44.79', [44.79, 41.72]],
] as const

for (const [name, m, lngLat] of capitals)
  test(`a cluster that no zoom parts lists every event, by click and by Enter: ${name}`, async ({
    app,
    page,
  }) => {
    await app.open({ m })
    const button = marks(app).getByRole('button', { name: new RegExp(`^\\d+ events, ${name}`) })
    const count = countIn((await button.textContent()) ?? '')
    expect(count).toBeGreaterThan(1)
    await app.map.clickPlace(lngLat)
    await expect(opened(app).getByRole('listitem')).toHaveCount(count)
    await page.keyboard.press('Escape')
    await expect(opened(app)).toBeHidden()
    await button.focus()
    await page.keyboard.press('Enter')
    const rows = opened(app).getByRole('listitem').getByRole('button')
    await expect(rows).toHaveCount(count)
    await expect(rows.first()).toBeFocused()
    const titles = await rows.evaluateAll((all) => all.map((row) => row.firstChild?.textContent ?? ''))
    expect(new Set(titles).size).toBe(count)
    // The first and the last: what is chosen leaves the cluster, and the list goes on.
    for (const row of [rows.first(), rows.last()]) {
      const title = (await row.evaluate((element) => element.firstChild?.textContent)) ?? ''
      await row.press('Enter')
      await expect(app.details().getByRole('heading', { level: 2 })).toHaveText(title)
      await expect(rows).toHaveCount(count)
    }
  })

test('a cluster that can be parted is parted: the map goes nearer', async ({ app }) => {
  await app.open({ m: '3.0/44.00/42.00' })
  await marks(app).getByRole('button').first().press('Enter')
  await expect.poll(() => Number(app.parameter('m')?.split('/')[0])).toBeGreaterThan(3)
  await expect(opened(app)).toBeHidden()
})

test('the date shows what lies under it to the pointer, and comes back when that leaves the map', async ({
  app,
  page,
}) => {
  await app.open()
  const box = await app.map.plate().boundingBox()
  if (box === null) throw new Error('there is no date')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await expect(app.map.plate()).toHaveCSS('opacity', '0.15')
  await app.timeline.region().hover()
  await expect(app.map.plate()).toHaveCSS('opacity', '1')
})
