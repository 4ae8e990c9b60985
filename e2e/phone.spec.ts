import type { Page } from '@playwright/test'
import { expect, test } from './app-driver.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
test.beforeEach(({ app }) => app.withoutMap())

const focusIsIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((within) => document.activeElement?.closest(within) !== null, selector)

test('the filters cover the page: nothing else is reached, and Escape gives the focus back', async ({
  app,
  page,
}) => {
  await app.open()
  const opener = page.getByRole('button', { name: 'Show filters' })
  await opener.click()
  const filters = page.getByRole('region', { name: 'Filters' })
  await expect(filters).toBeFocused()
  for (const covered of ['.shell-header', '.shell-aside', '.shell-timeline'])
    await expect(page.locator(covered)).toHaveJSProperty('inert', true)
  for (let i = 0; i < 70; i++) {
    await page.keyboard.press('Tab')
    const isOutside = await page.evaluate(
      () =>
        document.activeElement !== document.body && document.activeElement?.closest('.shell-rail') === null,
    )
    expect(isOutside).toBe(false)
  }
  await filters.getByRole('checkbox').first().focus()
  await page.keyboard.press('Escape')
  await expect(filters.getByRole('checkbox')).toHaveCount(0)
  await expect(opener).toBeFocused()
  await expect(page.locator('.shell-aside')).toHaveJSProperty('inert', false)
})

test('the filters say how many events they leave, and show them', async ({ app, page }) => {
  await app.open({ from: '1994', to: '1997' })
  await page.getByRole('button', { name: 'Show filters' }).click()
  const count = await app.filters.count('Country', 'Georgia')
  await app.filters.value('Country', 'Georgia').check()
  await page.getByRole('button', { name: `Show ${count} events`, exact: true }).click()
  await expect(app.status()).toHaveText(new RegExp(`^Showing ${count} of`))
  await expect(page.getByRole('button', { name: 'Show filters (1 active)' })).toBeFocused()
})

test('the header has room for the name; the rest is in a menu', async ({ app, page }) => {
  await app.open()
  const name = page.getByRole('heading', { level: 1, name: 'Crossroads' })
  await expect.poll(() => name.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  await menu.click()
  await page.getByRole('button', { name: 'AZ', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'az')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'EN', exact: true })).toBeHidden()
  await expect.poll(() => focusIsIn(page, '.shell-menu-button')).toBe(true)
  await expect(page.getByRole('heading', { level: 1, name: 'Yolayrıcı' })).toBeVisible()
})
