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
    expect(await app.timeline.date()).toBe('31 May 1999')
  })
})

test('the legend hides a kind of corridor, and chooses a family of events', async ({ app, page }) => {
  await app.open()
  const legend = app.map.region().locator('.map-legend')
  const oil = legend.getByRole('button', { name: 'Oil', exact: true })
  await oil.click()
  await expect(oil).toHaveAttribute('aria-pressed', 'false')
  await legend.getByRole('button', { name: 'Show everything again' }).click()
  await expect(oil).toHaveAttribute('aria-pressed', 'true')
  // The shapes need a wider map than there is beside the list and the filters.
  await page.setViewportSize({ width: 1900, height: 900 })
  const { shown } = await app.shown()
  await legend.getByRole('button', { name: 'Armed conflict' }).click()
  await expect.poll(async () => (await app.shown()).shown).toBeLessThan(shown)
  await expect.poll(() => app.parameter('kind')?.split(',') ?? []).toContain('war')
})
