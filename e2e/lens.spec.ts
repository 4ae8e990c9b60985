import { expect, test } from './app-driver.ts'
import { barriersOn } from './barriers.ts'

test.beforeEach(({ app }) => app.withoutMap())

/** An Armenian account gives 8 May 1992 for a communique of the 7th. */
const communique = { from: '1992', to: '1992', sel: 'event:tehran-communique-1992' }

test('a reading by one side says so, moves what that side dates otherwise and fades what it does not report', async ({
  app,
}) => {
  await app.open(communique)
  await expect(app.details()).toContainText('7 May 1992')
  const { all } = await app.shown()
  await app.lens.choice().selectOption('Armenian')
  await app.ready()
  await expect.poll(() => app.parameter('lens')).toBe('armenia')
  await expect(app.lens.banner()).toContainText(/According to: Armenian · \d+ of \d+ events reported, \d+ on/)
  await expect(app.details().locator('dl')).toContainText('8 May 1992')
  await expect(app.details().locator('dl')).toContainText('in the record 7 May 1992')
  const own = app.details().getByRole('region', { name: 'According to: Armenian' })
  await expect(own).toContainText('8 May 1992')
  await expect(own.getByRole('listitem').first()).toBeVisible()
  await expect(app.list()).toContainText('not reported by the chosen sources')
  await expect(app.timeline.region().locator('.timeline-faded').first()).toBeAttached()
  expect((await app.shown()).all).toBe(all)
})

test('leaving a reading by keyboard brings the record back', async ({ app, page }) => {
  await app.open({ ...communique, lens: 'armenia' })
  await expect(app.details().locator('dl')).toContainText('8 May 1992')
  const leave = app.lens.banner().getByRole('button', { name: 'Leave' })
  await leave.focus()
  await page.keyboard.press('Enter')
  await app.ready()
  await expect(app.lens.banner()).toHaveCount(0)
  await expect.poll(() => app.parameter('lens')).toBeNull()
  await expect(app.details().locator('dl')).not.toContainText('in the record')
  await expect(app.list()).not.toContainText('not reported')
  await expect(app.lens.choice()).toBeFocused()
})

test('an address asks for a reading; a group that is none is named', async ({ app, page }) => {
  await app.open({ lens: 'martians' })
  await expect(page.getByText('lens=martians')).toBeVisible()
  await expect(app.lens.banner()).toHaveCount(0)
})

test('a reading in Azerbaijani, without barriers', async ({ app, page }) => {
  await app.open({ ...communique, lens: 'armenia', lang: 'az' })
  await expect(page.getByRole('region', { name: 'Bir tərəfə görə oxunuş' })).toContainText(
    'hadisə bildirilir',
  )
  expect(await barriersOn(page)).toEqual([])
})

test('a contested area goes by what the chosen sources call it, and by its own name where they call it nothing', async ({
  app,
}) => {
  const area = { at: '2000', sel: 'area:armenian-control-1994-2020' }
  await app.open(area)
  const heading = app.details().getByRole('heading', { level: 2 })
  await expect(heading).toHaveText('Under Armenian control, 1994–2020')
  await expect(app.details()).toContainText('What sources call it')
  for (const [group, name] of [
    ['Armenian', 'Republic of Artsakh'],
    ['Azerbaijani official', 'occupied territories of Azerbaijan'],
  ] as const) {
    await app.lens.choice().selectOption(group)
    await app.ready()
    await expect(heading).toHaveText(name)
    await expect(app.details().locator('dl')).toContainText('Under Armenian control, 1994–2020')
  }
  await app.lens.choice().selectOption('Turkish')
  await app.ready()
  await expect(heading).toHaveText('Under Armenian control, 1994–2020')
  await expect(app.details().locator('dl')).not.toContainText('In this atlas')
})
