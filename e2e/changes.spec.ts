import { expect, test } from './app-driver.ts'

test.describe('what changed between two days', () => {
  test.beforeEach(({ app }) => app.withoutMap())

  test('is told by kind, and the two days can be chosen anew', async ({ app, page }) => {
    await app.open({ sel: 'changes:1991-08-01/1994-05-31' })
    const panel = app.details()
    await expect(panel.getByRole('heading', { name: 'What changed?' })).toBeVisible()
    const states = panel.locator('section').filter({ has: page.getByRole('heading', { name: /^States/ }) })
    await expect(states).toContainText('Soviet Union')
    await panel.getByRole('textbox', { name: 'Between' }).fill('1994-09-20')
    await panel.getByRole('textbox', { name: 'and', exact: true }).fill('2006-07-13')
    await panel.getByRole('button', { name: 'Compare' }).click()
    await expect(panel.getByRole('link', { name: 'Ilham Aliyev', exact: true })).toBeVisible()
    await expect.poll(() => app.parameter('sel')).toBe('changes:1994-09-20/2006-07-13')
    await page.goBack()
    await expect(states).toContainText('Soviet Union')
  })

  test('a day that is none is refused in words', async ({ app }) => {
    await app.open({ sel: 'changes:1991-08-01/1994-05-31' })
    await app.details().getByRole('textbox', { name: 'Between' }).fill('yesterday')
    await app.details().getByRole('button', { name: 'Compare' }).click()
    await expect(app.details()).toContainText('“yesterday” is not a date')
  })

  test('the map goes to either day', async ({ app }) => {
    await app.open({ sel: 'changes:1995-08-01/1999-05-31' })
    await app.details().getByRole('button', { name: 'Map on 31 May 1999' }).click()
    await app.timeline.isAt('31 May 1999')
  })
})

test.describe('what changed, on the map', () => {
  test.use({ viewport: { width: 1190, height: 680 } })
  test.slow()

  /** Kazakhstan and Iran in sight; nothing on the map but land. */
  const view = { m: '3.4/42.00/56.00', sel: 'changes:1990-06-01/1995-06-01', at: '1995-06-01' }
  const kazakhstan = [66, 48.5] as const
  const iran = [55, 34.5] as const

  test('is marked, counted for who cannot see it, and explained by the legend', async ({ app, page }) => {
    await app.open(view)
    await app.map.says('Marked as changed between 1 June 1990 and 1 June 1995')
    await app.map.says(/\d+ lands in a state that is new, .*\d+ countries whose relation changed/)
    const legend = app.map.region().locator('.map-legend')
    const sign = legend.getByRole('button', { name: 'In a new state' })
    await expect(legend).toContainText('Changed, 1 June 1990 – 1 June 1995')
    await expect(sign).toHaveAttribute('aria-pressed', 'true')
    await app.ready()
    const picture = () => app.map.canvas().screenshot()
    const before = await picture()
    await sign.click()
    await expect(sign).toHaveAttribute('aria-pressed', 'false')
    await app.ready()
    await expect.poll(async () => (await picture()).equals(before)).toBe(false)
    await page.keyboard.press('Escape')
    await expect(app.details()).toBeHidden()
    await app.map.saysNothingOf('Marked as changed')
  })

  test('leads from changed land to its entry, and from other land to its panel', async ({ app, page }) => {
    await app.open(view)
    await app.map.clear()
    await app.map.clickPlace(kazakhstan)
    const entry = app
      .details()
      .getByRole('listitem')
      .filter({ hasText: /Soviet Union.*Kazakhstan/ })
      .first()
    await expect(entry).toBeVisible()
    await expect(entry.getByRole('link').first()).toBeFocused()
    await app.ready()
    const picture = () => app.map.canvas().screenshot()
    const lit = await picture()
    await page.keyboard.press('Shift+Tab')
    await expect(entry.getByRole('link').first()).not.toBeFocused()
    await app.ready()
    const isLit = async () => (await picture()).equals(lit)
    await expect.poll(isLit, 'the entry lights its land').toBe(false)
    await app.details().getByRole('textbox', { name: 'Between' }).fill('2012-06-01')
    await app.details().getByRole('textbox', { name: 'and', exact: true }).fill('2013-06-01')
    await app.details().getByRole('button', { name: 'Compare' }).click()
    await app.timeline.goTo('2013-06-01')
    await app.map.clickPlace(iran)
    await expect(app.details().getByRole('heading', { level: 2 })).toHaveText('Iran')
  })

  test('shows the events between the two days, in the shown years or not', async ({ app }) => {
    await app.open({ ...view, from: '2010', to: '2012', sel: 'changes:1994-09-19/1994-09-21' })
    await app.map.says(/[1-9]\d* events? began between the two days/)
    await expect(app.map.region().getByRole('list', { name: 'On the map' })).toContainText(
      'Contract of the Century',
    )
  })
})

test('the legend hides a kind of corridor, and chooses a family of events', async ({ app }) => {
  await app.open()
  const legend = app.map.region().locator('.map-legend')
  const oil = legend.getByRole('button', { name: 'Oil', exact: true })
  await oil.click()
  await expect(oil).toHaveAttribute('aria-pressed', 'false')
  await legend.getByRole('button', { name: 'Show everything again' }).click()
  await expect(oil).toHaveAttribute('aria-pressed', 'true')
  await legend.getByRole('button', { name: 'Events', exact: true }).click()
  const { shown } = await app.shown()
  await legend.getByRole('button', { name: 'Armed conflict' }).click()
  await expect.poll(async () => (await app.shown()).shown).toBeLessThan(shown)
  await expect.poll(() => app.parameter('kind')?.split(',') ?? []).toContain('war')
})
