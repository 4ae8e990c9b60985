import { expect, test } from './app-driver.ts'

const caption = 'Accounts per year by perspective'

test('all years fold out who tells of each, and why so little is told of some', async ({ app, page }) => {
  await app.withoutMap()
  await app.open({ at: '1994-09-20' })
  const button = app.timeline.region().getByRole('button', { name: /^Who tells of each year/ })
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  const strip = page.getByRole('region', { name: caption })
  await expect(strip.getByRole('row', { name: /^Azerbaijani official/ })).toBeAttached()
  await expect(strip).toContainText(/1994: \d+ accounts/)
  await expect(strip).toContainText('1922')
  await expect(strip).toContainText('Foreign policy run from Moscow')
  await expect(strip).toContainText('that is not a statement that nothing happened')
  await strip.getByRole('button', { name: 'Foreign policy strategy, 2017' }).click()
  await expect(app.details().getByRole('heading', { level: 2 })).toBeVisible()
  await button.click()
  await expect(strip).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the same stands behind the settings, and a finger reads a year', async ({ app, page }) => {
    await app.withoutMap()
    await app.open({ at: '1994-09-20' })
    await app.timeline.region().getByRole('button', { name: 'Playing and colours' }).tap()
    await page.getByRole('button', { name: 'Who tells of each year' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Who tells of each year' })
    const strip = dialog.getByRole('region', { name: caption })
    await expect(strip).toContainText(/1994: \d+ accounts/)
    const box = await strip.locator('svg').first().boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + 2, (box?.y ?? 0) + 4)
    await expect(strip).toContainText(/1918: \d+ accounts/)
    await expect(strip).toContainText('Foreign policy run from Moscow')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(app.timeline.region().getByRole('button', { name: 'Playing and colours' })).toBeFocused()
  })
})
