import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeData } from '../scripts/bench/write-data.ts'
import { expect, test } from './app-driver.ts'

const count = 2000
const dist = fileURLToPath(new URL('../dist', import.meta.url))
let folder = ''

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-made-up-'))
  writeData(count, folder, dist)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.beforeEach(async ({ app, page }) => {
  await app.withoutMap()
  await page.route('**/made-up/*.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: readFileSync(join(folder, basename(route.request().url()))),
    }),
  )
})

const numbersIn = (text: string | null): number[] => (text?.match(/\d+/g) ?? []).map(Number)

test('a dataset of 2,000 events at an address of its own is opened, scrubbed and filtered', async ({
  app,
  page,
}) => {
  await app.open({ data: 'made-up/atlas.json', from: '1991', to: '2009' })
  await expect(app.status()).toContainText(`of ${count} events`)
  const { shown: inView, outside, undated } = await app.counts()
  expect(inView).toBeGreaterThan(300)
  expect(inView + outside + undated).toBe(count)
  const items = page.locator('.timeline-stage [data-mark]')
  expect(await items.count()).toBeGreaterThan(100)
  expect(await items.count()).toBeLessThanOrEqual(400)

  const lanes = await page.locator('.timeline-lanes').boundingBox()
  if (lanes === null) throw new Error('there are no lanes')
  const [x, y] = [lanes.x + lanes.width * 0.6, lanes.y + lanes.height - 14]
  const stage = page.locator('.timeline-stage')
  // What is drawn is pushed along while the hand drags, and drawn anew when it lets go.
  const isPushed = stage.evaluate(
    (element: HTMLElement) =>
      new Promise<boolean>((resolve) =>
        new MutationObserver(() => {
          if (element.style.transform.startsWith('translateX(-')) resolve(true)
        }).observe(element, { attributes: true }),
      ),
  )
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y, { steps: 10 })
  expect(await isPushed).toBe(true)
  await page.mouse.up()
  await expect(stage).not.toHaveAttribute('style', /translateX/)
  await expect(app.status()).not.toContainText(`Showing ${inView} of`)
  await app.ready()
  const after = await app.counts()
  expect(after.undated).toBe(undated)
  expect(after.shown + after.outside + undated).toBe(count)
  await expect(page.getByRole('region', { name: 'Events in view' }).locator('.shell-dim').first()).toHaveText(
    String(after.shown),
  )

  const kinds = page.getByRole('group', { name: 'Leader', exact: true })
  const first = kinds.getByRole('checkbox').first()
  await app.counted()
  const wanted = numbersIn(await kinds.locator('.shell-count').first().textContent())[0] ?? 0
  await first.click()
  await expect(app.status()).toContainText(`Showing ${wanted} of ${count} events`)
  await app.ready()
  expect(await items.count()).toBeLessThanOrEqual(400)
})
