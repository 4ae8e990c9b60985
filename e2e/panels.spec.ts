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

test('a long list comes portion by portion, and whole', async ({ app }) => {
  await app.open({ sel: 'country:AZ' })
  const section = app
    .details()
    .locator('section')
    .filter({ has: app.page.getByRole('group', { name: kinds }) })
  const more = section.getByRole('button', { name: /^Show all \d{3}$/ })
  const count = Number(/\d+$/.exec((await more.textContent()) ?? '')?.[0])
  await more.click()
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
  await expect.poll(() => app.parameter('sel')).toBe('theme:energy')
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
  await expect.poll(() => app.parameter('leader')).toBe('heydar-aliyev')
  expect(app.parameter('kind')?.split(',')).toContain('visit')
})

test('visits, treaties and votes of a country stand in lists of their own, and all its events are accounted for', async ({
  app,
}) => {
  await app.open({ sel: 'country:TR', at: '2010' })
  const part = (name: RegExp) =>
    app
      .details()
      .locator('section')
      .filter({ has: app.page.getByRole('heading', { name }) })
  const lists = [
    /^Visits \d+$/,
    /^Summits, talks, conferences \d+$/,
    /^Treaties and agreements \d+$/,
    /^Votes, resolutions, bodies \d+$/,
  ]
  let told = 0
  for (const name of lists) {
    const list = part(name)
    const count = Number(/\d+$/.exec((await list.getByRole('heading').textContent()) ?? '')?.[0])
    const more = list.getByRole('button', { name: /^Show all/ })
    if (await more.isVisible()) await more.click()
    await expect(list.getByRole('listitem')).toHaveCount(count)
    told += count
  }
  const rest = await app
    .details()
    .getByText(/other events; all \d+ are listed below/)
    .textContent()
  const [others = 0, all = 0] = (rest ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(told + others).toBe(all)
  await expect(part(/^Events \d+/).getByRole('heading')).toContainText(`Events ${all}`)
  await expect(
    part(lists[0] ?? /^$/)
      .getByRole('link', { name: 'Heydar Aliyev' })
      .first(),
  ).toBeVisible()
})

test('the status in an organization is a band: what was held in it below what it was in it', async ({
  app,
}) => {
  await app.open({ sel: 'organization:council-of-europe', at: '2014-06' })
  await expect(app.details()).toContainText('Member · Chair of the Committee of Ministers')
  const guest = app
    .details()
    .getByRole('button', { name: 'Special guest in the Parliamentary Assembly, 1996–2001' })
  await guest.click()
  await expect(guest).toHaveAttribute('aria-current', 'date')
  await expect(app.timeline.cursor()).toHaveAttribute('aria-valuetext', /1996$/)
})

test('Escape closes a panel also from a list that was unfolded', async ({ app }) => {
  await app.open({ sel: 'country:TR' })
  const unfold = app
    .details()
    .getByRole('button', { name: /^Show all \d+$/ })
    .first()
  await unfold.press('Enter')
  await expect(app.details().getByRole('button', { name: 'Show fewer' }).first()).toBeFocused()
  await app.page.keyboard.press('Escape')
  await expect(app.details()).toBeHidden()
})
