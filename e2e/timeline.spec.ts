import type { Locator, Page } from '@playwright/test'
import { expect, test, type AppDriver } from './app-driver.ts'
import { serveDates } from './serve-atlas.ts'

test.beforeEach(({ app }) => app.withoutMap())

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('nothing to point at')
  return box
}

const yearOf = async (app: AppDriver) => Number((await app.timeline.date())?.slice(-4))
const lanes = (page: Page) => page.locator('.timeline-lane-plot')
const days = (from: string | null, to: string | null) =>
  (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000

test.describe('by keyboard', () => {
  test('arrows move the date by what the zoom suggests', async ({ app, page }) => {
    const steps = [
      { from: '1980', to: '2020', right: '20 September 1995', shifted: '20 September 2005' },
      { from: '1993', to: '1996', right: '20 October 1994', shifted: '20 October 1995' },
      { from: '1994-08', to: '1994-10', right: '21 September 1994', shifted: '21 October 1994' },
    ]
    for (const { from, to, right, shifted } of steps) {
      await app.open({ from, to, at: '1994-09-20' })
      await app.timeline.cursor().focus()
      await page.keyboard.press('ArrowRight')
      await app.timeline.isAt(right)
      await page.keyboard.press('Shift+ArrowRight')
      await app.timeline.isAt(shifted)
    }
    for (const [key, day] of [
      ['Home', '1 January 1918'],
      ['.', '2 January 1918'],
      ['End', '31 December 2024'],
      [',', '30 December 2024'],
    ] as const) {
      // prettier-ignore
      await page.keyboard.press(key)
      await app.timeline.isAt(day)
    }
  })

  test('both ends of the shown years move, and the years as a whole', async ({ app, page }) => {
    await app.open({ from: '1990', to: '2009', at: '2000' })
    const handle = (name: string) => app.timeline.region().getByRole('slider', { name })
    await handle('Start of shown span').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => app.parameter('from')).toBe('1989')
    await page.keyboard.press('Tab')
    await expect(handle('End of shown span')).toBeFocused()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(handle('End of shown span')).toHaveAttribute('aria-valuetext', '31 December 2019')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await expect.poll(() => Number(app.parameter('from')?.slice(0, 4))).toBeLessThan(1989)
  })

  test('Enter on the date lists what stands there, and arrows go through it', async ({ app, page }) => {
    await app.open({ from: '1991', to: '1993', at: '1991-12-25' })
    await app.timeline.cursor().focus()
    const counts = await page
      .locator('.timeline-passed')
      .evaluateAll((marks) =>
        marks.map((mark) => Number(mark.querySelector('.timeline-count')?.textContent ?? 1)),
      )
    const all = counts.reduce((sum, count) => sum + count, 0)
    expect(all).toBeGreaterThan(1)
    await page.keyboard.press('Enter')
    const list = page.getByRole('dialog', { name: `${all} events` })
    await expect(list.getByRole('listitem')).toHaveCount(all)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const title = (await app.details().getByRole('heading', { level: 2 }).textContent()) ?? ''
    expect(title).not.toBe('')
    await expect(list.getByRole('button').nth(2)).toContainText(title)
  })

  test('single keys act in the app, and never while something is typed', async ({ app, page }) => {
    await app.open({ at: '1994-09-20' })
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys and signs' })).toBeVisible()
    await page.keyboard.press('p')
    await page.keyboard.press('Escape')
    await expect(app.timeline.play()).toBeVisible()
    await page.getByRole('combobox', { name: 'Search' }).or(page.getByRole('searchbox')).first().focus()
    await page.keyboard.type('p]? ')
    await expect(app.timeline.play()).toBeVisible()
    await app.timeline.isAt('20 September 1994')
  })
})

test.describe('by pointer', () => {
  test('a click on the axis puts the date there, and one typed goes there', async ({ app, page }) => {
    await app.open({ from: '1990', to: '1999', at: '1991-01-01' })
    const axis = await boxOf(page.locator('.timeline-axis-press'))
    await page.mouse.click(axis.x + axis.width / 2, axis.y + axis.height / 2)
    await app.timeline.isAt(/(December 1994|January 1995)$/)
    await app.timeline.goTo('20.9.1994')
    await app.timeline.isAt('20 September 1994')
    await app.timeline.goTo('12 May 1994')
    await app.timeline.isAt('12 May 1994')
    await app.timeline.goTo('soon')
    await expect(app.timeline.region().getByText('“soon” is not a date')).toBeVisible()
  })

  test('the wheel zooms around the pointer, and with Shift moves the years', async ({ app, page }) => {
    await app.open({ from: '1990', to: '1999', at: '1995' })
    const box = await boxOf(lanes(page))
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2)
    await page.mouse.wheel(0, -400)
    await expect.poll(() => app.parameter('from')).not.toBe('1990')
    const length = days(app.parameter('from'), app.parameter('to'))
    expect(length).toBeLessThan(3000)
    const from = app.parameter('from')
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 200)
    await page.keyboard.up('Shift')
    await expect.poll(() => days(from, app.parameter('from'))).toBeGreaterThan(50)
    expect(Math.abs(days(app.parameter('from'), app.parameter('to')) - length)).toBeLessThan(3)
  })

  test('held beyond the edge, the date takes the years along, and no farther than the axis goes', async ({
    app,
    page,
  }) => {
    await app.open({ from: '2015', to: '2019', at: '2018' })
    const [axis, bubble] = [
      await boxOf(page.locator('.timeline-axis-press')),
      await boxOf(app.timeline.cursor()),
    ]
    await page.mouse.move(bubble.x + bubble.width / 2, axis.y + 4)
    await page.mouse.down()
    await page.mouse.move(axis.x + axis.width + 30, axis.y + 4, { steps: 4 })
    const handle = app.timeline.region().getByRole('slider', { name: 'End of shown span' })
    // A frame takes it a tenth of a second along at most.
    await expect(handle).toHaveAttribute('aria-valuetext', '31 December 2024', { timeout: 60_000 })
    await app.timeline.isAt(/December 2024$/)
    await page.mouse.move(axis.x - 10, axis.y + 4, { steps: 4 })
    await expect(handle).not.toHaveAttribute('aria-valuetext', '31 December 2024')
    await page.mouse.up()
    await app.ready()
    const rested = await handle.getAttribute('aria-valuetext')
    await page.keyboard.press('Shift')
    expect(await handle.getAttribute('aria-valuetext')).toBe(rested)
  })

  test('a lane is made small and large again', async ({ app, page }) => {
    await app.open()
    const lane = app.timeline.region().getByRole('button', { name: /^Energy & corridors, / })
    const before = (await boxOf(lane)).height
    await lane.click()
    await expect(lane).toHaveAttribute('aria-expanded', 'false')
    await expect.poll(async () => (await boxOf(lane)).height).toBeLessThan(before)
    await lane.press('Enter')
    await expect(lane).toHaveAttribute('aria-expanded', 'true')
    await page.getByRole('button', { name: /^Wars and phases/ }).click()
    await expect(
      page.locator('.timeline-period:visible').filter({ hasText: 'Armenian control' }),
    ).toBeVisible()
  })

  test('what clusters and marks stand for adds up to the count of each lane', async ({ app, page }) => {
    await app.open({ from: '1918', to: '2024' })
    const counts = await page
      .locator('.timeline-lane-name .timeline-lane-count')
      .evaluateAll((names) => names.map((name) => Number(name.textContent)))
    const drawn = await page.locator('.vis-foreground .vis-group').evaluateAll((groups) =>
      groups
        .map((group) => {
          // An event of which others give another date has a second, ghostly mark, tied to its own.
          const marks = [...group.querySelectorAll<HTMLElement>('[data-mark]')].filter(
            (mark) => !/^tie:|^thread@|~/.test(mark.dataset['mark'] ?? ''),
          )
          return marks.reduce(
            (sum, mark) => sum + Number(mark.querySelector('.timeline-count')?.textContent ?? 1),
            0,
          )
        })
        .filter((count) => count > 0),
    )
    expect(drawn).toEqual(counts.filter((count) => count > 0))
  })

  test('a cluster opens by a click: to the years that part it, or with Shift as a list', async ({
    app,
    page,
  }) => {
    await app.open({ from: '1918', to: '2024' })
    const cluster = page
      .locator('.timeline-count')
      .filter({ hasText: /^\d\d$/ })
      .first()
    const count = Number(await cluster.textContent())
    await cluster.click({ modifiers: ['Shift'] })
    const list = page.getByRole('dialog', { name: `${count} events` })
    await expect(list.getByRole('listitem')).toHaveCount(count)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await cluster.click()
    await expect.poll(() => days(app.parameter('from'), app.parameter('to'))).toBeLessThan(15_000)
  })
})

test('doubt is drawn: each kind of date has signs of its own', async ({ app, page }) => {
  const dates = ['1994', '1992~', '1991/..', '1990/', '[1995..1997]', '1993-03/1998', '1995-06-01']
  await serveDates(page, dates)
  await app.open({ from: '1989', to: '1999', at: '1989' })
  const item = (date: string) => page.locator('.vis-item').filter({ has: page.locator('[data-mark]') }).filter({ has: page.locator(`.timeline-label:text-is("${date}")`) }) // prettier-ignore
  const hollow = (date: string) => item(date).locator('.timeline-shape-hollow')
  const whiskers = (date: string) => item(date).locator('.timeline-whiskers')
  for (const date of ['1994', '1992~', '[1995..1997]']) {
    await expect(item(date)).toContainClass('timeline-item-vague')
    await expect(hollow(date)).toHaveCount(1)
    await expect(whiskers(date)).toHaveCount(1)
  }
  const fadeOf = (date: string) =>
    item(date)
      .locator('[data-mark]')
      .evaluate((mark: HTMLElement) => parseFloat(mark.style.getPropertyValue('--fade-in')))
  expect(await fadeOf('1994')).toBe(0)
  expect(await fadeOf('1992~')).toBeGreaterThan(5)
  await expect(item('1991/..')).toContainClass('timeline-ends-open')
  await expect(item('1991/..').locator('.timeline-open-end')).toHaveCount(1)
  await expect(item('1990/')).toContainClass('timeline-ends-unknown')
  await expect(item('1990/').locator('.timeline-unknown-end')).toHaveText('?')
  await expect(item('1991/..').locator('.timeline-unknown')).toHaveCount(0)
  await expect(item('1993-03/1998')).toContainClass('timeline-ends-soft')
  await expect(item('1995-06-01')).toContainClass('timeline-item-point')
  await expect(whiskers('1995-06-01')).toHaveCount(0)
})

test.describe('playing', () => {
  const choose = (page: Page, name: string, option: string) =>
    page.getByRole('combobox', { name, exact: true }).selectOption({ label: option })

  test('goes on and back by steps, stops at a touch, and lights what it passes', async ({ app, page }) => {
    await app.open({ from: '1991', to: '1999', at: '1994-06-01' })
    await choose(page, 'Speed', '8×')
    await app.timeline.play().click()
    await expect(page.locator('.timeline-glows').first()).toBeVisible()
    await expect.poll(() => yearOf(app)).toBeGreaterThan(1994)
    await app.timeline.isAt(/^1 /)
    const box = await boxOf(lanes(page))
    await page.mouse.click(box.x + 3, box.y + box.height - 3)
    await expect(app.timeline.play()).toBeVisible()
    const reached = await yearOf(app)
    await page.getByRole('button', { name: 'Play backwards' }).click()
    await app.timeline.play().click()
    await expect.poll(() => yearOf(app)).toBeLessThan(reached)
  })

  test('repeats the shown span', async ({ app, page }) => {
    await app.open({ from: '1994-09', to: '1994-09', at: '1994-09-28' })
    await choose(page, 'Speed', '8×')
    await choose(page, 'Step', '1 day')
    await page.getByRole('button', { name: 'Repeat the shown years' }).click()
    await app.timeline.play().click()
    await app.timeline.isAt(/^[1-9] September 1994$/)
    const start = app.timeline.region().getByRole('slider', { name: 'Start of shown span' })
    await expect(start).toHaveAttribute('aria-valuetext', '1 September 1994')
  })

  test('skips empty time, and lights each event on its way', async ({ app, page }) => {
    await serveDates(page, ['1931-05-05', '1950-02-01', '1977-07-07', '2001-01-01'])
    await app.open({ from: '1918', to: '2024', at: '1920-01-01' })
    await watch(page)
    await choose(page, 'Speed', '8×')
    await choose(page, 'Step', 'next event')
    await app.timeline.play().click()
    await expect(app.timeline.play()).toBeVisible()
    await expect(page.locator('.timeline-glows')).toHaveCount(0)
    const { days, lit } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched)
    expect(days).toEqual([
      '5 May 1931',
      '1 February 1950',
      '7 July 1977',
      '1 January 2001',
      '31 December 2024',
    ])
    expect(Object.keys(lit)).toHaveLength(4)
    // Eight steps a second, and yet each is seen lit; for how long at least, the tests of playback tell.
    for (const time of Object.values(lit)) expect(time).toBeGreaterThan(0)
  })

  type Watched = { readonly days: string[]; readonly lit: Record<string, number> }

  /** Notes each day of the cursor, and how long each mark is lit, milliseconds. */
  const watch = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const watched: Watched = { days: [], lit: {} }
      Object.assign(window, { watched })
      const cursor = document.querySelector('.timeline-plot [role="slider"]')
      new MutationObserver(() => {
        const day = cursor?.getAttribute('aria-valuetext') ?? ''
        if (watched.days.at(-1) !== day) watched.days.push(day)
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-valuetext'] })
      let before = performance.now()
      const look = (now: number) => {
        for (const mark of document.querySelectorAll<HTMLElement>('.timeline-glows')) {
          const id = mark.dataset['mark'] ?? ''
          watched.lit[id] = (watched.lit[id] ?? 0) + now - before
        }
        before = now
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
})

test.describe('with fingers', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true })

  test('two fingers apart show fewer years', async ({ app, page }) => {
    await app.open({ from: '1990', to: '1999', at: '1995' })
    const box = await boxOf(lanes(page))
    const y = box.y + box.height / 2
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((x, id) => ({ x: box.x + box.width * x, y, id })),
      })
    await send('touchStart', [0.45, 0.55])
    for (const by of [0.05, 0.1, 0.15, 0.2]) await send('touchMove', [0.45 - by, 0.55 + by])
    await send('touchEnd', [])
    await expect.poll(() => app.parameter('from')).not.toBeNull()
    await expect.poll(() => days(app.parameter('from'), app.parameter('to'))).toBeLessThan(1500)
  })
})
