import { expect, test } from './app-driver.ts'

/** A date is the same day for every reader: in Greenwich, in Baku, in Los Angeles. */
for (const timezoneId of ['UTC', 'Asia/Baku', 'America/Los_Angeles'])
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test.beforeEach(({ app }) => app.withoutMap())

    test('dates, axis, what is typed and the address agree', async ({ app, page }) => {
      await app.open({ from: '1969-12-30', to: '1970-01-02', at: '1970-01-01' })
      expect(await page.evaluate(() => new Date(1970, 0, 1).getTimezoneOffset())).toBe(
        { UTC: 0, 'Asia/Baku': -240, 'America/Los_Angeles': 480 }[timezoneId],
      )
      await app.timeline.isAt('1 January 1970')
      const ticks = page.locator('.vis-time-axis .vis-text.vis-minor:not(.vis-measure)')
      await expect.poll(async () => (await ticks.allTextContents()).join(' ')).toContain('30 31 Jan 2')
      const first = page.locator('.timeline-axis-press')
      await first.click({ position: { x: 40, y: 8 } })
      await app.timeline.isAt('30 December 1969')
      await app.timeline.goTo('1918-05-28')
      await app.timeline.isAt('28 May 1918')
      await expect.poll(() => app.parameter('at')).toBe('1918-05-28')
      await page.reload()
      await app.ready()
      await app.timeline.isAt('28 May 1918')
    })

    test('an event has the day of its record, in the list and in its panel', async ({ app }) => {
      await app.open({ from: '1994-09', to: '1994-09', at: '1994-09-01' })
      const row = app.list().getByRole('button', { name: /Contract of the Century/ })
      await expect(row).toContainText('20 Sep 1994')
      await row.click()
      await expect(app.details()).toContainText('20 September 1994')
      await app.timeline.isAt('20 September 1994')
      await expect.poll(() => app.parameter('at')).toBe('1994-09-20')
      expect([app.parameter('from'), app.parameter('to')]).toEqual(['1994-09-01', '1994-09-30'])
    })
  })
