import { test } from './app-driver.ts'

/** Pictures to look at, kept with the results of a run. */
const sizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
}

for (const [name, viewport] of Object.entries(sizes))
  for (const scheme of ['light', 'dark'])
    test.describe(`${name} ${scheme}`, () => {
      test.use({ viewport })
      test('picture', async ({ app, page }) => {
        await app.open({ scheme, sel: 'corridor:btc' })
        await page.screenshot({ path: `e2e/results/${name}-${scheme}.png` })
      })
    })
