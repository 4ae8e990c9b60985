import { expect, test } from './app-driver.ts'
import { barriersOn } from './barriers.ts'

test.beforeEach(({ app }) => app.withoutMap())

test('what the view rests on adds up to the events in view, and each line filters', async ({ app, page }) => {
  await app.open({ from: '1988', to: '1994' })
  await page.getByRole('contentinfo').getByRole('button', { name: 'Evidence' }).click()
  await expect.poll(() => app.parameter('sel')).toBe('evidence:view')
  const { shown } = await app.shown()
  await expect(app.details()).toContainText(`${shown} events in view`)
  const countsIn = async (section: string): Promise<number[]> => {
    const lines = app.details().getByRole('region', { name: section }).getByRole('button')
    await expect(lines.first()).toBeVisible()
    const names = await lines.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''))
    return names.map((name) => Number(/: (\d+) of/.exec(name)?.[1]))
  }
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
  expect(sum(await countsIn('Sources of an event'))).toBe(shown)
  expect(sum(await countsIn('Sides that speak of an event'))).toBe(shown)
  expect(sum(await countsIn('Which sides speak'))).toBeGreaterThan(shown)

  const [contested = 0] = await countsIn('What can be said against it')
  const line = app.details().getByRole('button', { name: /^Accounts differ:/ })
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(app.status()).toHaveText(new RegExp(`^Showing ${contested} of`))
  await expect(line).toHaveAccessibleName(`Accounts differ: ${contested} of ${contested} events, 100%`)
  await expect(line).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => app.parameter('evidence')).toBe('contested')
  await expect(app.filters.value('Evidence', 'Accounts differ')).toBeChecked()
  expect(await barriersOn(page, { within: '.panels' })).toEqual([])
})

test('an address filters by side and leaves out a kind', async ({ app }) => {
  await app.open({ evidence: 'from-armenia,-kind-official' })
  await expect(app.filters.value('Evidence', 'From: Armenian')).toBeChecked()
  const { shown, all } = await app.shown()
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(all)
})
