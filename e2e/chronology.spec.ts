import type { Page } from '@playwright/test'
import { expect, test } from './app-driver.ts'

/** The phone's timeline. */
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
test.beforeEach(({ app }) => app.withoutMap())

const scroller = (page: Page) => page.locator('[data-scrolls]')
const rowsOf = (page: Page) => page.locator('.chronology-item')

/** A finger that moves up the screen by so many pixels. */
async function swipeUp(page: Page, { x, y, by }: { x: number; y: number; by: number }): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ x, y: at }] })
  await send('touchStart', y)
  for (let moved = 20; moved <= by; moved += 20) await send('touchMove', y - moved)
  await send('touchEnd', null)
}

test('the events stand from top to bottom around the date, only those on screen drawn', async ({
  app,
  page,
}) => {
  await app.open({ from: '1918', to: '2024', at: '1994-09-20' })
  await expect(page.locator('.chronology-cursor')).toBeInViewport()
  await expect(page.locator('.chronology-cursor')).toHaveText('20 September 1994')
  const { shown } = await app.shown()
  await expect(rowsOf(page).first()).toHaveAttribute('aria-setsize', String(shown))
  await expect.poll(() => rowsOf(page).count()).toBeLessThan(40)
  await expect.poll(async () => (await boundary(page)).before).toMatch(/1994/)
  await scroller(page).evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect(page.locator('.chronology-bar-year')).toHaveText('2024')
  await expect.poll(() => rowsOf(page).count()).toBeLessThan(40)
})

/** The dates of the rows above and below the cursor. */
const boundary = (page: Page): Promise<{ before: string; after: string }> =>
  page.evaluate(() => {
    const line = document.querySelector('.chronology-cursor')?.getBoundingClientRect().top ?? 0
    const rows = [...document.querySelectorAll('.chronology-item')].map((row) => ({
      top: row.getBoundingClientRect().top,
      date: row.querySelector('.chronology-date')?.textContent ?? '',
    }))
    const above = rows.filter(({ top }) => top < line).sort((a, b) => b.top - a.top)
    const below = rows.filter(({ top }) => top >= line).sort((a, b) => a.top - b.top)
    return { before: above[0]?.date ?? '', after: below[0]?.date ?? '' }
  })

test('a tap opens an event and brings the date there; reading alone does not', async ({ app, page }) => {
  await app.open({ from: '1991', to: '1999', at: '1991-01-01' })
  await swipeUp(page, { x: 200, y: 760, by: 500 })
  await expect.poll(() => scroller(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(300)
  expect(await app.timeline.date()).toBe('1 January 1991')
  await page.getByRole('button', { name: /^Set the date: / }).click()
  await expect.poll(() => app.timeline.date()).not.toBe('1 January 1991')
  await app.ready()
  const position = await rowsOf(page).nth(7).getAttribute('aria-posinset')
  const row = page.locator(`[aria-posinset="${position}"]`).getByRole('button')
  const title = await row.locator('.chronology-title').textContent()
  await row.click()
  await expect(app.details().getByRole('heading', { level: 2 })).toHaveText(title ?? '')
})

test('every target is large enough for a finger', async ({ app, page }) => {
  await app.open({ from: '1991', to: '1999' })
  await expect(rowsOf(page).first()).toBeVisible()
  const targets = page.locator(
    '.timeline-phone-bar button, .timeline-phone-bar select, .chronology-bar button, .chronology-row',
  )
  for (const target of await targets.all()) {
    const box = await target.boundingBox()
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      (await target.getAttribute('aria-label')) ?? '',
    ).toBeGreaterThanOrEqual(44)
  }
})

test('playing is set up here too; the list goes along, and a touch stops it', async ({ app, page }) => {
  await app.open({ from: '1991', to: '1999', at: '1992-01-01' })
  await page.getByRole('button', { name: 'Playing and colours' }).click()
  const settings = page.getByRole('dialog', { name: 'Playing and colours' })
  await settings.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '8×' })
  await settings.getByRole('button', { name: 'Play backwards' }).click()
  await settings.getByRole('button', { name: 'Play backwards' }).click()
  await page.keyboard.press('Escape')
  await app.timeline.play().click()
  await expect.poll(async () => Number((await app.timeline.date())?.slice(-4))).toBeGreaterThan(1992)
  await expect(page.locator('.chronology-cursor')).toBeInViewport()
  await scroller(page).tap({ position: { x: 20, y: 60 } })
  await expect(app.timeline.play()).toBeVisible()
})

test('arrows go through the rows, also those not drawn yet', async ({ app, page }) => {
  await app.open({ from: '1991', to: '1999', at: '1991-01-01' })
  await page.locator('.chronology-row[tabindex="0"]').focus()
  await page.keyboard.press('End')
  const { shown } = await app.shown()
  const last = page.locator(`[aria-posinset="${shown}"] button`)
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(`[aria-posinset="${shown - 1}"] button`)).toBeFocused()
})

test('a page around the atlas scrolls on when a finger moves up the timeline', async ({ page }) => {
  await page.route('**/holder.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<body style="margin:0;height:4000px"><iframe src="./?at=1994-09-20" width="390" height="844" style="border:0"></iframe>',
    }),
  )
  await page.goto('./holder.html')
  const atlas = page.frameLocator('iframe')
  await expect(atlas.locator('html[data-ready="true"]')).toBeAttached({ timeout: 45_000 })
  const handle = atlas.getByRole('slider', { name: 'Start of shown span' })
  const before = await handle.getAttribute('aria-valuetext')
  const strip = await atlas.locator('.timeline-strip-track').boundingBox()
  if (strip === null) throw new Error('the strip has no box')
  await swipeUp(page, { x: strip.x + strip.width * 0.3, y: strip.y + 20, by: 300 })
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(150)
  expect(await handle.getAttribute('aria-valuetext')).toBe(before)
  expect(await atlas.getByRole('slider', { name: 'Date', exact: true }).getAttribute('aria-valuetext')).toBe(
    '20 September 1994',
  )
})
