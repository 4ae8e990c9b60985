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
  const inStatus = async () => numbersIn(await app.status().textContent())
  const [inView = 0, total, outside = 0, undated = 0] = await inStatus()
  expect(total).toBe(count)
  expect(inView).toBeGreaterThan(300)
  expect(inView + outside + undated).toBe(count)
  const items = page.locator('.timeline .vis-item')
  expect(await items.count()).toBeGreaterThan(100)
  expect(await items.count()).toBeLessThanOrEqual(400)

  const lanes = await page.locator('.timeline-lane-plot').boundingBox()
  if (lanes === null) throw new Error('there are no lanes')
  const [x, y] = [lanes.x + lanes.width * 0.6, lanes.y + lanes.height - 14]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y, { steps: 10 })
  // What is drawn is pushed along; nothing is drawn anew while the hand drags.
  await expect(page.locator('.timeline-stage')).toHaveAttribute('style', /translateX\(-1\d\d/)
  await page.mouse.up()
  await expect(page.locator('.timeline-stage')).not.toHaveAttribute('style', /translateX/)
  await expect(app.status()).not.toContainText(`Showing ${inView} of`)
  const [moved = 0, , movedOutside = 0, stillUndated = 0] = await inStatus()
  expect(stillUndated).toBe(undated)
  expect(moved + movedOutside + undated).toBe(count)
  await expect(page.getByRole('region', { name: 'Events in view' }).locator('.shell-dim').first()).toHaveText(
    String(moved),
  )

  const kinds = page.getByRole('group', { name: 'Leader', exact: true })
  const first = kinds.getByRole('checkbox').first()
  const wanted = numbersIn(await kinds.locator('.shell-count').first().textContent())[0] ?? 0
  await first.click()
  await expect(app.status()).toContainText(`Showing ${wanted} of ${count} events`)
  expect(await items.count()).toBeLessThanOrEqual(400)
})
