import { expect, test } from './app-driver.ts'
import { serveChanged } from './serve-atlas.ts'

test('one bad record is left out and told, the rest works', async ({ app, page }) => {
  await app.withoutMap()
  let count = 0
  await serveChanged(page, (atlas) => {
    count = atlas.events.length
    const [first] = atlas.events
    if (first) first.date = 'the day before yesterday'
  })
  await app.open()
  await expect(page.getByText('One record could not be used')).toBeVisible()
  expect((await app.shown()).all).toBe(count - 1)
})

test('a file that is not an atlas gets one sentence and a retry', async ({ page }) => {
  let broken = true
  await page.route('**/atlas/atlas.json', (route) =>
    broken ? route.fulfill({ json: { hello: 'world' } }) : route.continue(),
  )
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('not an atlas')
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Showing/ })).toBeVisible()
})

test('a title full of markup is shown as text', async ({ app, page }) => {
  await app.withoutMap()
  const title = '<img src=x onerror="window.hurt=true"> and <b>bold</b>'
  await serveChanged(page, (atlas) => {
    for (const event of atlas.events) if (event.date === '1994-09-20') event.title.en = title
  })
  await app.open({ from: '1994', to: '1994' })
  await app.list().getByRole('button', { name: /<img/ }).first().click()
  await expect(app.details().getByRole('heading', { level: 2 })).toHaveText(title)
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
})

test('without WebGL the map says so and the list and timeline serve', async ({ app }) => {
  await app.withoutMap()
  await app.open()
  await expect(app.map.region()).toContainText('WebGL')
  await app.list().getByRole('button').first().click()
  await expect(app.details()).toBeVisible()
  await expect(app.timeline.cursor()).toBeVisible()
})

test('a broken link opens the rest and says what it left out', async ({ app, page }) => {
  await app.withoutMap()
  await app.open({ from: 'soon', country: 'GE,Germany', sel: 'event:never-was', at: '1994-09-20' })
  await expect(page.getByText(/Parts of the link could not be used: .*from.*country.*sel/)).toBeVisible()
  await app.timeline.isAt('20 September 1994')
})

test('values that no axis, language or list of kinds has are told, and the defaults shown', async ({
  app,
  page,
}) => {
  await app.withoutMap()
  await app.open({ at: '1800', lang: 'de', kind: 'picnic' })
  await expect(page.getByText(/Parts of the link could not be used: at, kind=picnic, lang=de/)).toBeVisible()
  await app.timeline.isAt('13 July 2006')
  await expect(app.status()).not.toContainText('Showing 0 of')
})

test('a language whose words cannot be loaded is told, and the old one kept', async ({ app, page }) => {
  await app.withoutMap()
  await page.route('**/assets/az-*.js', (route) => route.fulfill({ status: 204, body: '' }))
  await app.open()
  await page.getByRole('button', { name: 'AZ', exact: true }).click()
  await expect(page.getByText('The words in AZ could not be loaded.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(app.problems.splice(0)).toEqual([expect.stringContaining('Failed to load module script')])
})

test('the policy is strict, in the header and in the page', async ({ page }) => {
  const response = await page.goto('./')
  const header = response?.headers()['content-security-policy'] ?? ''
  const tag = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  for (const policy of [header, tag]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  }
})

test('a map whose WebGL is taken away says so, the rest works, and a new map comes', async ({
  app,
  page,
}) => {
  await app.open()
  const lose = () =>
    app.map.region().locator('canvas.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    }) // prettier-ignore
  await lose()
  await expect(app.map.region().getByRole('status')).toContainText('has taken WebGL away')
  await app.list().getByRole('button').nth(3).click()
  await app.ready()
  await expect(app.details().getByRole('heading', { level: 2 })).toBeVisible()
  await expect(app.map.canvas()).toBeVisible()
  await app.ready()
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await lose()
  await app.ready()
  await expect(app.map.canvas()).toBeVisible()
  await app.ready()
  await expect.poll(app.map.description).not.toBe('')
})
