import { expect, test } from './app-driver.ts'

test.beforeEach(({ app }) => app.withoutMap())

test('an event is cited in four forms, with data version and a lasting address', async ({ app, page }) => {
  await app.open({ sel: 'event:contract-of-the-century', from: '1993', to: '1996' })
  await page.getByRole('button', { name: 'Cite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite' })
  const text = dialog.getByRole('textbox')
  await expect(text).toHaveValue(
    /“Contract of the Century” signed\. In: Crossroads: .* Dataset v\d+\.\d+\.\d+/,
  )
  for (const [form, pattern] of [
    ['BibTeX', /^@misc\{crossroads-event-contract-of-the-century,/],
    ['RIS', /^TY {2}- ELEC/],
    ['CSL-JSON', /"URL": ".*\?sel=event:contract-of-the-century&v=\d+\.\d+\.\d+"/],
  ] as const) {
    await dialog.getByRole('radio', { name: form }).check()
    await expect(text).toHaveValue(pattern)
  }
  await dialog.getByRole('radio', { name: /^This view/ }).check()
  await expect(text).toHaveValue(/from=1993/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Cite' })).toBeFocused()
  await expect(app.details()).toBeVisible()
})

test('a reference manager finds what the open panel is about', async ({ app, page }) => {
  await app.open({ sel: 'event:contract-of-the-century' })
  const title = async () =>
    new URLSearchParams((await page.locator('.Z3988').getAttribute('title')) ?? '').get('rft.title')
  await expect.poll(title).toContain('Contract of the Century')
})

test('who comes by a citation of an earlier version is told what changed since', async ({ app, page }) => {
  await app.open({ sel: 'event:contract-of-the-century', v: '1.0.0' })
  const dialog = page.getByRole('dialog', { name: 'What changed in the data' })
  await expect(dialog).toContainText('You came by a citation of version 1.0.0 of the data. Since then')
  const added = Number(/Since then (\d+) records were added/.exec((await dialog.textContent()) ?? '')?.[1])
  expect(added).toBeGreaterThan(10)
  await dialog.getByText('Events', { exact: false }).first().click()
  await dialog.getByRole('listitem').first().getByRole('button').click()
  await expect(dialog).toBeHidden()
  await expect(app.details()).toBeVisible()
  await page.getByRole('button', { name: /what changed in the data$/ }).click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a report of a problem begins with the record and the version', async ({ app, page }) => {
  await app.open({ sel: 'event:contract-of-the-century' })
  await app.details().getByRole('button', { name: 'Report a problem' }).click()
  const text = page.getByRole('dialog', { name: 'Report a problem' }).getByRole('textbox', { name: 'Report' })
  await expect(text).toHaveValue(/^Record: event:contract-of-the-century\nData: Crossroads v\d+\.\d+\.\d+/)
})
