import { expect, test } from './app-driver.ts'
import { barriersOn } from './barriers.ts'

test.beforeEach(({ app }) => app.withoutMap())

test('a place is found by each of its names, in each of their spellings', async ({ app, page }) => {
  await app.open()
  const field = page.getByRole('search').getByLabel('Search', { exact: true })
  for (const spelling of ['Xankəndi', 'Khankendi', 'Stepanakert', 'Степанакерт', 'hankendi']) {
    await field.fill(spelling)
    if (spelling === 'Stepanakert')
      await expect(page.getByRole('option', { name: /^Khankendi Stepanakert/ })).toBeVisible()
    await page
      .getByRole('option', { name: /^Khankendi/ })
      .first()
      .click()
    await expect.poll(() => app.parameter('sel'), spelling).toMatch(/^place:(khankendi|stepanakert)$/)
    await app.details().getByRole('button', { name: 'Close the panel' }).click()
    await expect.poll(() => app.parameter('sel'), spelling).toBeNull()
  }
})

test('arrows walk through the groups, and what is out of view says so and can be brought back', async ({
  app,
}) => {
  await app.open({ from: '1918', to: '1920', country: 'GE' })
  const field = app.page.getByRole('search').getByLabel('Search', { exact: true })
  await field.fill('contract of the century')
  const options = app.page.getByRole('option')
  await expect(options.first()).toContainText('filtered out')
  await expect(app.page.getByRole('group', { name: 'Events', exact: true })).toBeVisible()
  const widen = options.filter({ hasText: /^Widen the view/ })
  await expect(widen).toBeVisible()
  const steps = await options.evaluateAll((all) =>
    all.findIndex((one) => one.textContent.startsWith('Widen')),
  )
  for (let i = 0; i < steps; i++) await field.press('ArrowDown')
  await expect(widen).toHaveAttribute('aria-selected', 'true')
  await field.press('Enter')
  await app.ready()
  await expect.poll(() => app.parameter('country')).toBeNull()
  await expect(app.status()).not.toContainText('Showing 0 ')
})

test('an open event that is not in view says why, and widens the view', async ({ app }) => {
  await app.open({ from: '1918', to: '1920', at: '1919', sel: 'event:contract-of-the-century' })
  await expect(app.details()).toContainText('outside the shown years')
  await app
    .details()
    .getByRole('button', { name: /^Widen/ })
    .click()
  await expect(app.details()).not.toContainText('outside the shown years')
})

test('the palette goes to a thing or a date and runs a command, by keys alone', async ({ app, page }) => {
  await app.open()
  const palette = page.getByRole('dialog', { name: 'Go to, or do' })
  /** The first that is found may be what was found for the words up to now. */
  const ask = async (words: string, found: RegExp) => {
    await page.keyboard.press('Control+k')
    await expect(palette.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(words)
    await expect(palette.getByRole('option').first()).toHaveAccessibleName(found)
  }
  await ask('20.9.1994', /20 September 1994/)
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(app.timeline.date).toBe('20 September 1994')
  await ask('dark', /dark/i)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  await ask('turkey', /Türkiye/)
  await page.keyboard.press('Enter')
  await expect(app.details().getByRole('heading', { level: 2 })).toHaveText('Türkiye')
  await ask('cite', /cite/i)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /cite/i })).toBeVisible()
})

test('changes of the filters are undone one by one', async ({ app, page }) => {
  await app.open()
  const undo = page.getByRole('button', { name: 'Undo the last change of the filters' })
  await expect(undo).toBeHidden()
  await app.filters.value('Country', 'Georgia').check()
  await app.filters.value('Country', 'Armenia').check()
  await expect.poll(() => app.parameter('country')).toBe('GE,AM')
  await undo.click()
  await expect.poll(() => app.parameter('country')).toBe('GE')
  await page.keyboard.press('Control+z')
  await expect.poll(() => app.parameter('country')).toBeNull()
  await expect(undo).toBeHidden()
})
