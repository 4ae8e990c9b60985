import { expect, test } from './app-driver.ts'

test.beforeEach(({ app }) => app.withoutMap())

const kinds = 'Kinds'

test('the events of a country can be narrowed to one family, and their count says so', async ({ app }) => {
  await app.open({ sel: 'country:GE' })
  const section = app
    .details()
    .locator('section')
    .filter({ has: app.page.getByRole('group', { name: kinds }) })
  const meetings = section.getByRole('button', { name: /^Visit, summit, talks \d+$/ })
  const count = Number(/\d+$/.exec((await meetings.textContent()) ?? '')?.[0])
  await meetings.click()
  await expect(meetings).toHaveAttribute('aria-pressed', 'true')
  await expect(section.getByRole('heading')).toContainText(String(count))
  const more = section.getByRole('button', { name: /^Show all/ })
  if (await more.isVisible()) await more.click()
  await expect(section.getByRole('list').locator('> li')).toHaveCount(count)
})

test('a stretch of a relation takes the cursor to its beginning', async ({ app }) => {
  await app.open({ sel: 'country:GE', at: '2020' })
  const partnership = app.details().getByRole('button', { name: /^Strategic partnership, \d{4}–2024$/ })
  await expect(partnership).toHaveAttribute('aria-current', 'date')
  const year = /\d{4}/.exec((await partnership.getAttribute('aria-label')) ?? '')?.[0] ?? ''
  await partnership.click()
  await expect(app.timeline.cursor()).toHaveAttribute('aria-valuetext', new RegExp(`${year}$`))
})

test('names lead from panel to panel, and the way leads back and forth', async ({ app }) => {
  await app.open({ sel: 'event:contract-of-the-century' })
  const title = app.details().getByRole('heading', { level: 2 })
  const back = app.details().getByRole('button', { name: 'Back to what was open before' })
  const forward = app.details().getByRole('button', { name: 'Forward', exact: true })
  await expect(back).toBeDisabled()
  await app.details().getByRole('link', { name: 'Energy & corridors' }).click()
  await expect(title).toHaveText('Energy & corridors')
  expect(app.parameter('sel')).toBe('theme:energy')
  await back.click()
  await expect(title).toContainText('Contract of the Century')
  await forward.click()
  await expect(title).toHaveText('Energy & corridors')
  await expect(forward).toBeDisabled()
})

test('a source tells where others differ, and everything it says', async ({ app }) => {
  await app.open({ sel: 'source:strategy' })
  const part = (name: RegExp) =>
    app
      .details()
      .locator('section')
      .filter({ has: app.page.getByRole('heading', { name }) })
  await expect(
    part(/^Where accounts differ \d+$/)
      .getByRole('listitem')
      .first(),
  ).toContainText(/Others tell it differently|the record follows none/)
  const all = part(/^All it says \d+$/)
  const told = Number(/\d+$/.exec((await all.getByRole('heading').textContent()) ?? '')?.[0])
  await all.getByRole('button', { name: /^Show all/ }).click()
  await expect(all.locator('.panels-account-entry')).toHaveCount(told)
})

test('the meetings of a leader can be shown alone', async ({ app }) => {
  await app.open({ sel: 'leader:heydar-aliyev' })
  await app.details().getByRole('button', { name: 'Show these on map and timeline' }).click()
  await app.ready()
  expect(app.parameter('leader')).toBe('heydar-aliyev')
  expect(app.parameter('kind')?.split(',')).toContain('visit')
})
