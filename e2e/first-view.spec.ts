import { expect, test } from './app-driver.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const link = { sel: 'corridor:btc', km: '900' }

test('a link opens the same view however late what stands over the map comes', async ({ app, page }) => {
  await app.open(link)
  await expect.poll(() => app.parameter('m')).not.toBeNull()
  await expect(page.getByRole('group', { name: 'Trace' })).toBeVisible()
  const view = app.parameter('m')

  let letCome = () => {}
  const held = new Promise<void>((come) => (letCome = come))
  await page.route(/\/Trace-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('about:blank')
  await app.open(link)
  await expect.poll(() => app.parameter('m')).not.toBeNull()
  expect(app.parameter('m')).not.toBe(view)
  letCome()
  await expect.poll(() => app.parameter('m')).toBe(view)
})
