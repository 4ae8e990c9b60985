import type { Page } from '@playwright/test'
import { expect, test } from './app-driver.ts'

/** What is drawn in the lanes lies beside each other, as the browser lays it out: by pixels, not by what was planned. */
test.beforeEach(({ app }) => app.withoutMap())

/** Two that more than three pixels of share a lane: shapes, numbers and names. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const plot = document.querySelector('.timeline-lane-plot')
    const lanes = new Map<number, { left: number; right: number; id: string }[]>()
    for (const mark of plot?.querySelectorAll<HTMLElement>('[data-mark]') ?? []) {
      const lane = Math.round((mark.closest('.vis-item')?.getBoundingClientRect().top ?? 0) / 4)
      for (const part of mark.querySelectorAll('.timeline-shape path, .timeline-count, .timeline-label')) {
        const { left, right } = part.getBoundingClientRect()
        lanes.set(lane, [...(lanes.get(lane) ?? []), { left, right, id: mark.dataset['mark'] ?? '' }])
      }
    }
    return [...lanes.values()].flatMap((parts) =>
      parts.flatMap((a) =>
        parts
          .filter((b) => a.id < b.id && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3)
          .map((b) => `${a.id} × ${b.id}`),
      ),
    )
  })

const drawn = (page: Page): Promise<number> => page.locator('.timeline-lane-plot [data-mark]').count()

test('from one day to the century no mark and no name in a lane lies on another', async ({ app, page }) => {
  for (const query of [
    { from: '1992-05-14', to: '1992-05-15' },
    { from: '1992', to: '1992' },
    { from: '1991', to: '2009', lang: 'az' },
    { from: '1918', to: '2024', lanes: 'country' },
  ]) {
    await app.open(query)
    await expect.poll(() => drawn(page), JSON.stringify(query)).toBeGreaterThan(3)
    await expect.poll(() => overlapping(page), JSON.stringify(query)).toEqual([])
  }
  // It would be found if it were so.
  for (const number of await page.locator('.timeline-lane-plot .timeline-count').all())
    await number.evaluate((element) => ((element as HTMLElement).style.minWidth = '40px'))
  expect(await overlapping(page)).not.toEqual([])
})

/** The labels of the axis: those that the date of the cursor has taken away, and those that lie under it. */
const labelsAtCursor = (page: Page): Promise<{ gone: string[]; under: string[] }> =>
  page.evaluate(() => {
    const bubble = document.querySelector('.timeline-plot .timeline-bubble')?.getBoundingClientRect()
    const labels = document.querySelectorAll('.vis-time-axis .vis-minor.vis-text:not(.vis-measure)')
    const [gone, under]: [string[], string[]] = [[], []]
    for (const label of labels) {
      const { left, right } = label.getBoundingClientRect()
      if (getComputedStyle(label).visibility === 'hidden') gone.push(label.textContent)
      else if (bubble !== undefined && left < bubble.right - 1 && bubble.left < right - 1)
        under.push(label.textContent)
    }
    return { gone, under }
  })

test('the date of the cursor leaves no part of a year to be read on the axis', async ({ app, page }) => {
  await app.open({ from: '1991', to: '2009', at: '1991-01-01' })
  await app.timeline.cursor().focus()
  const gone = new Set<string>()
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('PageUp')
    await app.ready()
    const labels = await labelsAtCursor(page)
    expect(labels.under).toEqual([])
    for (const label of labels.gone) gone.add(label)
  }
  expect(gone.size).toBeGreaterThan(2)
})
