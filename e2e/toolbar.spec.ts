import { expect, test } from './app-driver.ts'

test.beforeEach(({ app }) => app.withoutMap())

test('the spans named first have room beside the filters and a panel', async ({ app, page }) => {
  await app.open()
  const toolbar = page.locator('.timeline-toolbar')
  const names = ['ADR 1918–20', 'Soviet', '1991–93', 'Heydar Aliyev', 'Ilham Aliyev', 'All']
  for (const name of names) await expect(toolbar.getByRole('button', { name, exact: true })).toBeVisible()
  await toolbar.getByRole('button', { name: '1991–93', exact: true }).click()
  await expect.poll(() => app.parameter('from')).toBe('1991-10-18')
  expect(app.parameter('to')).toBe('1993-06-24')
})

test('the field for a date unfolds where it is short of room', async ({ app, page }) => {
  await app.open()
  const field = app.timeline.region().getByRole('textbox', { name: 'Go to date' })
  await field.click()
  await expect.poll(async () => (await field.boundingBox())?.width ?? 0).toBeGreaterThan(90)
  await page.keyboard.type('1994-09-20')
  await page.keyboard.press('Enter')
  await expect.poll(() => app.timeline.date()).toBe('20 September 1994')
})
