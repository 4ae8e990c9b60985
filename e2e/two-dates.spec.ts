import { sampleAtlas } from '../src/dataset/sample-atlas.ts'
import { expect, test } from './app-driver.ts'

/** A made-up atlas in which two sources give one pact two dates. */
const [account] = sampleAtlas.events[0]?.accounts ?? []
const atlas = {
  ...sampleAtlas,
  events: [
    {
      ...sampleAtlas.events[0],
      id: 'twice',
      title: { en: 'The pact of two dates', az: 'İki tarixli saziş' },
      date: '1955-03-04',
      place: 'port',
      accounts: [
        { ...account, says: { date: '4 March 1955' }, preferred: 'act' },
        { source: 'gazette', stance: 'asserts', says: { date: '12 November 1957' } },
      ],
      differ: { en: 'the day', az: 'gün' },
    },
    { ...sampleAtlas.events[0], id: 'once', date: '1960-05-05' },
  ],
}

test.beforeEach(async ({ app, page }) => {
  await app.withoutMap()
  await page.route('**/two-dates/atlas.json', (route) => route.fulfill({ json: atlas }))
})

test('an event of two dates has two linked marks, is counted once, and its row in the table has both', async ({
  app,
  page,
}) => {
  await app.open({ data: 'two-dates/atlas.json', from: '1950', to: '1965', at: '1955-03-04' })
  expect(await app.shown()).toEqual({ shown: 2, all: 2 })
  const marks = app.timeline.region()
  const own = marks.locator('[data-mark="twice"]')
  const other = marks.locator('.timeline-mark-other')
  const tie = marks.locator('.timeline-mark-tie')
  await expect(own).toHaveCount(1)
  await expect(other).toHaveCount(1)
  await expect(tie).toHaveCount(1)
  const middle = async (locator: typeof own) => {
    const box = await locator.boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0) / 2
  }
  const [from, to, band] = [await middle(own), await middle(other), await tie.boundingBox()]
  expect(to).toBeGreaterThan(from + 20)
  expect(Math.abs((band?.x ?? 0) - from)).toBeLessThan(20)
  expect(Math.abs((band?.x ?? 0) + (band?.width ?? 0) - to)).toBeLessThan(20)

  const spot = await other.locator('svg').boundingBox()
  await page.mouse.click((spot?.x ?? 0) + 7, (spot?.y ?? 0) + 7)
  await expect(app.details().getByRole('heading', { level: 2 })).toHaveText('The pact of two dates')
  await expect(app.details()).toContainText('12 November 1957')
  await page.keyboard.press('Escape')

  await expect(app.list().getByRole('listitem').filter({ hasText: 'The pact of two dates' })).toHaveCount(1)
  await app.table.button().click()
  await expect(app.table.grid()).toHaveAttribute('aria-rowcount', '3')
  const row = app.table.rows().filter({ hasText: 'The pact of two dates' })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('4 March 1955')
  await expect(row).toContainText('12 November 1957')
})
