import { expect, test } from './app-driver.ts'

test('opening draws both views and lists the events', async ({ app }) => {
  await app.open()
  await expect(app.map.region()).toBeVisible()
  await expect(app.timeline.region()).toBeVisible()
  const { shown, all } = await app.shown()
  expect(shown).toBeGreaterThan(0)
  expect(all).toBeGreaterThanOrEqual(90)
  await expect(app.list().getByRole('listitem')).toHaveCount(shown)
})

test('choosing an event in the list opens its panel, moves the cursor and shows it on the map', async ({
  app,
}) => {
  await app.open({ from: '1994', to: '1994' })
  await app
    .list()
    .getByRole('button', { name: /Contract of the Century/ })
    .click()
  await expect(app.details().getByRole('heading', { level: 2 })).toContainText('Contract of the Century')
  // A trial click lands only where nothing lies over the heading.
  await app.details().getByRole('heading', { level: 2 }).click({ trial: true })
  await app.timeline.isAt('20 September 1994')
  await app.ready()
  await app.map.says('Contract of the Century')
  await expect.poll(() => app.parameter('sel')).toMatch(/^event:/)
})

test('choosing an event on the timeline opens its panel and the map follows', async ({ app }) => {
  await app.open({ from: '1994-08', to: '1994-11' })
  await app.timeline.region().getByText('Contract of the Century').first().click()
  await expect(app.details().getByRole('heading', { level: 2 })).toContainText('Contract of the Century')
  await app.map.says('Contract of the Century')
})

test('a click on Türkiye opens its panel', async ({ app }) => {
  await app.open({ m: '5.0/39.00/34.50', country: 'KZ' })
  await app.map.clickAt(0.5, 0.5)
  await expect(app.details().getByRole('heading', { level: 2, name: 'Türkiye' })).toBeVisible()
  await expect.poll(() => app.parameter('sel')).toBe('country:TR')
})

test('a click far from the region opens a country too', async ({ app }) => {
  await app.open({ m: '3.0/-10.00/-55.00' })
  await app.map.clickAt(0.5, 0.5)
  await expect(app.details().getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible()
})

test('scrubbing changes the state of corridors', async ({ app }) => {
  await app.open({ sel: 'corridor:btc', at: '1990', from: '1985', to: '2010' })
  await expect(app.details()).toContainText('Not yet proposed')
  await app.timeline.cursor().focus()
  for (let i = 0; i < 20; i++) await app.page.keyboard.press('PageUp')
  await expect(app.details()).toContainText('Operational')
  await app.map.says('Baku–Tbilisi–Ceyhan')
})

test('dragging the cursor scrubs', async ({ app }) => {
  await app.withoutMap()
  await app.open({ from: '1990', to: '2010', at: '2000' })
  const before = await app.timeline.date()
  const box = await app.timeline.cursor().boundingBox()
  if (box === null) throw new Error('the cursor has no box')
  await app.page.mouse.move(box.x + box.width / 2, box.y + 6)
  await app.page.mouse.down()
  await app.page.mouse.move(box.x + 160, box.y + 6, { steps: 8 })
  await app.page.mouse.up()
  await expect.poll(() => app.timeline.date()).not.toBe(before)
})

test('playing moves the cursor until it is paused', async ({ app }) => {
  await app.withoutMap()
  await app.open({ at: '1994' })
  const before = await app.timeline.date()
  await app.timeline.play().click()
  await expect.poll(() => app.timeline.date()).not.toBe(before)
  await app.timeline.pause().click()
  await expect(app.timeline.play()).toBeVisible()
})

test('reloading keeps the view, and back undoes a selection', async ({ app }) => {
  await app.withoutMap()
  await app.open({ from: '1992', to: '1999', at: '1994-09-20', country: 'GE', lang: 'en' })
  await app.list().getByRole('button').first().click()
  const title = await app.details().getByRole('heading', { level: 2 }).textContent()
  await expect.poll(() => app.parameter('sel')).toMatch(/^event:/)
  await app.page.reload()
  await app.ready()
  await expect(app.details().getByRole('heading', { level: 2 })).toHaveText(title ?? '')
  await expect(app.filters.value('Country', 'Georgia')).toBeChecked()
  await app.page.goBack()
  await expect(app.details()).toBeHidden()
  await expect.poll(() => app.parameter('sel')).toBeNull()
})

test('only what is on the map is counted while that is asked, and the counts still add up', async ({
  app,
  page,
}) => {
  await app.open({ from: '1918', to: '2024', m: '7.0/40.40/48.50' })
  const { shown, all } = await app.shown()
  await page.getByRole('checkbox', { name: 'Only what is on the map' }).check()
  await app.ready()
  await expect.poll(async () => (await app.shown()).shown).toBeLessThan(shown)
  await expect.poll(() => app.parameter('only')).toBe('map')
  await app.ready()
  const { shown: here, outside, filteredOut, undated } = await app.counts()
  expect(here + outside + filteredOut + undated).toBe(all)
  await page.getByRole('button', { name: 'Opening view' }).click()
  await expect.poll(async () => (await app.shown()).shown).toBeGreaterThan(here)
  await page.getByRole('button', { name: 'Remove Only what is on the map' }).click()
  await expect.poll(async () => (await app.shown()).shown).toBe(shown)
})

test('what is on the map is the same events whether a reading is chosen or opened by its link', async ({
  app,
  page,
}) => {
  await app.open({ from: '1918', to: '2024', m: '7.0/40.40/48.50', only: 'map' })
  const titles = () => app.list().getByRole('listitem').allTextContents()
  await app.lens.choice().selectOption('Armenian')
  await expect(app.lens.banner()).toContainText('events reported')
  await app.ready()
  const chosen = await titles()
  expect(chosen.length).toBeGreaterThan(100)
  await expect.poll(() => app.parameter('lens')).toBe('armenia')
  await page.reload()
  await app.ready()
  await expect.poll(titles).toEqual(chosen)
})
