import type { Page } from '@playwright/test'
import { expect, test } from './app-driver.ts'

/** Lets a share of the atlas come, and the rest when it is let go. */
async function holdAtlas(page: Page, share: number): Promise<() => Promise<void>> {
  await page.addInitScript((held) => {
    const { fetch } = window
    const letGo = new Promise<void>((resolve) => Object.assign(window, { letAtlasGo: resolve }))
    window.fetch = async (address, options) => {
      const response = await fetch(address, options)
      if (!String(address).endsWith('/atlas.json')) return response
      const bytes = new Uint8Array(await response.arrayBuffer())
      const cut = Math.round(bytes.length * held)
      const body = new ReadableStream({
        async start(stream) {
          stream.enqueue(bytes.slice(0, cut))
          await letGo
          stream.enqueue(bytes.slice(cut))
          stream.close()
        },
      })
      return new Response(body)
    }
  }, share)
  return () => page.evaluate(() => (window as unknown as { letAtlasGo: () => void }).letAtlasGo())
}

test.beforeEach(({ app }) => app.withoutMap())

test('after a second the wait is told: how many events, and how much has come', async ({ app, page }) => {
  const letGo = await holdAtlas(page, 0.5)
  await page.goto('./')
  await expect(page.locator('.waiting-timeline')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Loading \d+ events$/ })).toBeVisible()
  const bar = page.getByRole('progressbar', { name: 'Loading the atlas' })
  const share = () => bar.evaluate(({ value, max }: HTMLProgressElement) => value / max)
  await expect.poll(share).toBeCloseTo(0.5, 2)
  await letGo()
  await app.ready()
  await expect(bar).toBeHidden()
  await expect(page.locator('#waiting')).toHaveCount(0)
})

test('the wait speaks the language and wears the colours that the address asks for', async ({ page }) => {
  await holdAtlas(page, 0.3)
  await page.goto('./?lang=az&scheme=dark')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ hadisə yüklənir$/ })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
})

test('nothing moves when the plate and the lanes are filled', async ({ app, page }) => {
  const letGo = await holdAtlas(page, 0.9)
  await page.goto('./')
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y
  await expect(page.locator('.waiting-timeline')).toBeVisible()
  const before = { timeline: await top('.waiting-timeline'), list: await top('.waiting-list') }
  await letGo()
  await app.ready()
  expect({ timeline: await top('.shell-timeline'), list: await top('.shell-aside') }).toEqual(before)
})
