import { expect, test } from './app-driver.ts'
import { barriersOn } from './barriers.ts'

test('axe finds nothing serious in the light and the dark scheme', async ({ app, page }) => {
  await app.open({ from: '1994', to: '1997', sel: 'corridor:btc', leader: 'heydar-aliyev' })
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme)
    await app.ready()
    expect(await barriersOn(page, { grave: true }), scheme).toEqual([])
  }
})

for (const [device, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })
    for (const scheme of ['light', 'dark'])
      test(`axe finds nothing serious while a route is followed or three are compared, ${scheme}`, async ({
        app,
        page,
      }) => {
        await app.open({ scheme, at: '2006-07-13', sel: 'corridor:btc', km: '843' })
        await expect(app.trace.slider()).toHaveAttribute('aria-valuetext', /^km 843/)
        expect.soft(await barriersOn(page, { grave: true }), 'a trace').toEqual([])
        // What is compared is beside the map; the map with a trace has been looked at.
        await app.withoutMap()
        await app.open({ scheme, at: '2006-07-13', compare: 'btc,scp,baku-supsa' })
        await expect(
          app.details().getByRole('table', { name: 'Corridors side by side' }).getByRole('columnheader'),
        ).toHaveCount(3)
        expect.soft(await barriersOn(page, { grave: true }), 'a comparison').toEqual([])
      })
  })

test('everything is reachable by keyboard', async ({ app, page }) => {
  await app.open({ from: '1994', to: '1995' })
  const reached = new Set<string>()
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement
      const region = element?.closest(
        'header, [role="region"], section[aria-label], section[aria-labelledby], aside',
      )
      return `${region?.getAttribute('aria-label') ?? region?.tagName ?? ''}`
    })
    reached.add(name)
  }
  for (const region of ['HEADER', 'Filters', 'Map', 'Timeline']) expect([...reached]).toContain(region)
})

test('the list is driven by arrows and Enter', async ({ app, page }) => {
  await app.withoutMap()
  await app.open({ from: '1994', to: '1995' })
  await app.list().getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const title = (await app.details().getByRole('heading', { level: 2 }).textContent()) ?? ''
  expect(title).not.toBe('')
  await expect(app.list().getByRole('button').nth(1)).toContainText(title)
  await page.keyboard.press('Escape')
  await expect(app.details()).toBeHidden()
})

test('English and foreign words in an Azerbaijani page say what they are', async ({ app, page }) => {
  await app.withoutMap()
  await app.open({ lang: 'az', sel: 'event:contract-of-the-century' })
  const panel = page.locator('.panels')
  await expect(panel.locator('.panels-account').first()).toBeVisible()
  for (const link of await panel.locator('.panels-account-head a').all())
    await expect(link.locator('[lang="en"]')).toHaveCount(1)
  for (const quotation of await panel.locator('q').all())
    await expect(quotation).toHaveAttribute('lang', /^[a-z]{2}$/)
  await app.open({ lang: 'az', sel: 'source:web-aznmedia-de-gaulle' })
  await expect(panel.getByRole('heading', { name: /général de Gaulle/ })).toHaveAttribute('lang', 'fr')
})

test('arrows move the date', async ({ app, page }) => {
  await app.withoutMap()
  await app.open({ at: '1994-09-20', from: '1994', to: '1994' })
  await app.timeline.cursor().focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => app.timeline.date()).not.toBe('20 September 1994')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('map, thin timeline and sheet share the screen', async ({ app, page }) => {
    await app.withoutMap()
    await app.open()
    for (const region of [app.map.region(), app.timeline.region(), app.list()])
      await expect(region).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await app.list().getByRole('button').first().click()
    await expect(app.details()).toBeVisible()
    await page.getByRole('button', { name: 'Show filters' }).click()
    await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible()
  })
})
