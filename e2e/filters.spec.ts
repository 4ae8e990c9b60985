import type { Page } from '@playwright/test'
import { expect, test } from './app-driver.ts'
import { barriersOn } from './barriers.ts'

test.beforeEach(({ app }) => app.withoutMap())

test('filtering by leader, country and corridor shows what the count promised', async ({ app }) => {
  await app.open()
  const all = (await app.status().textContent()) ?? ''
  for (const [facet, name, key, id] of [
    ['Leader', 'Heydar Aliyev', 'leader', 'heydar-aliyev'],
    ['Country', 'Georgia', 'country', 'GE'],
    ['Corridor', 'Baku–Tbilisi–Ceyhan', 'corridor', 'btc'],
  ] as const) {
    const promised = await app.filters.count(facet, name)
    expect(promised).toBeGreaterThan(0)
    await app.filters.value(facet, name).check()
    await expect(app.status()).toContainText(`Showing ${promised} of`)
    await expect(app.list().getByRole('listitem')).toHaveCount(promised)
    await expect(app.page.getByRole('button', { name: new RegExp(`^Remove ${facet} ${name}`) })).toBeVisible()
    await expect.poll(() => app.parameter(key)).toBe(id)
    await app.page.getByRole('button', { name: 'Clear all' }).click()
    await expect(app.status()).toHaveText(all)
    await expect.poll(() => app.parameter(key)).toBeNull()
  }
})

test('what is only possibly in the shown years goes when certainty is asked for', async ({ app, page }) => {
  await app.open({ from: '1992-05-14', to: '1992-05-19' })
  const possibly = (await app.shown()).shown
  await expect(page.locator('.vis-item.timeline-unsure').first()).toBeAttached()
  await page.getByRole('radio', { name: /^certainly/ }).check()
  await app.ready()
  const certainly = (await app.shown()).shown
  expect(certainly).toBeGreaterThan(0)
  expect(certainly).toBeLessThan(possibly)
  await expect(page.locator('.vis-item.timeline-unsure')).toHaveCount(0)
  await expect(app.list().getByRole('listitem')).toHaveCount(certainly)
})

/** Begins to note what footer, list and rail say of how many, each time that one of them changes. */
async function noteCounts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const noted: string[] = []
    Object.assign(window, { noted })
    const counts = document.querySelector('.shell-counts [role="status"]')
    const note = () => {
      const list = document.querySelector('#events-in-view .shell-dim')
      const rail = [...document.querySelectorAll('[aria-label="Country"] .shell-count')]
      const said = [counts, list, ...rail].map((element) => element?.textContent).join(' | ')
      if (noted.at(-1) !== said) noted.push(said)
    }
    note()
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { noted: string[] }).noted)
}

test('footer, list and rail never tell of different filters at once', async ({ app, page }) => {
  await app.open()
  const noted = await noteCounts(page)
  await app.filters.value('Leader', 'Heydar Aliyev').check()
  await app.ready()
  await app.filters.group('Leader').getByRole('button', { name: 'Exclude Heydar Aliyev' }).click()
  await app.ready()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await app.ready()
  const said = await noted()
  expect(said).toHaveLength(4)
  expect(said[3]).toBe(said[0])
})

test('the counts of the footer add up to all events', async ({ app }) => {
  await app.open({ country: 'TR', from: '1993', to: '1999' })
  const { shown, outside, filteredOut, undated, all } = await app.counts()
  expect(shown + outside + filteredOut + undated).toBe(all)
})

test('search finds places, people and events, and its options select', async ({ app }) => {
  await app.open()
  const field = app.page.getByRole('search').getByLabel('Search', { exact: true })
  await field.fill('naxcivan')
  await expect(app.page.getByRole('option').first()).toBeVisible()
  await field.fill('Yeltsin')
  await expect(app.page.getByRole('option', { name: /Yeltsin/ }).first()).toBeVisible()
  await field.fill('georgia')
  await app.page
    .getByRole('option', { name: /^Georgia/ })
    .first()
    .click()
  await expect(app.details().getByRole('heading', { level: 2, name: 'Georgia' })).toBeVisible()
})

test('values are excluded in the rail, and asked for all together', async ({ app, page }) => {
  await app.open({ country: 'GE,TR' })
  const any = (await app.shown()).shown
  await app.filters.group('Country').getByRole('button', { name: 'all of them' }).click()
  await expect.poll(() => app.parameter('country')).toBe('all:GE,TR')
  expect((await app.shown()).shown).toBeLessThan(any)
  await app.filters.group('Country').getByRole('button', { name: 'Exclude Russia' }).click()
  await expect.poll(() => app.parameter('country')).toBe('all:GE,TR,-RU')
  await page.reload()
  await app.ready()
  await expect(app.filters.group('Country').getByRole('button', { name: 'all of them' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a value is one tab stop: Delete leaves it out, and an arrow leads to the button that does', async ({
  app,
  page,
}) => {
  await app.open()
  const value = app.filters.value('Country', 'Russia')
  await value.focus()
  await page.keyboard.press('Delete')
  await expect.poll(() => app.parameter('country')).toBe('-RU')
  await page.keyboard.press('ArrowRight')
  const button = app.filters.group('Country').getByRole('button', { name: 'Exclude Russia' })
  await expect(button).toBeFocused()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await expect.poll(() => app.parameter('country')).toBeNull()
  await page.keyboard.press('ArrowLeft')
  await expect(value).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveRole('checkbox')
  expect(await barriersOn(page, { within: '.shell-rail' })).toEqual([])
})

test('a country is found by names it had or has elsewhere, in the rail and in the words of a filter', async ({
  app,
}) => {
  await app.open({ from: '1918', to: '2024' })
  const field = app.filters.group('Country').getByRole('searchbox', { name: 'Find in Country' })
  for (const [name, country] of [
    ['Persia', 'Iran'],
    ['turkey', 'Türkiye'],
    ['Gürcüstan', 'Georgia'],
  ] as const) {
    await field.fill(name)
    await expect(app.filters.value('Country', country)).toBeVisible()
  }
  const georgia = app.filters.group('Country').getByRole('checkbox', { name: /^Georgia/ })
  await expect(georgia).toHaveAccessibleName(/Gürcüstan/)
  await app.open({ from: '1918', to: '2024', q: 'persia' })
  expect((await app.shown()).shown).toBeGreaterThan(0)
})

test('people and places are facets too, and the chosen stay in sight while others are looked for', async ({
  app,
}) => {
  await app.open({ from: '1918', to: '2024', person: 'boris-yeltsin' })
  expect((await app.shown()).shown).toBe(await app.filters.count('Person', 'Boris Yeltsin'))
  await app.filters.group('Person').getByRole('searchbox', { name: 'Find in Person' }).fill('demirel')
  await expect(app.filters.value('Person', 'Süleyman Demirel')).toBeVisible()
  await expect(app.filters.value('Person', 'Boris Yeltsin')).toBeChecked()
})

test('a long facet is searched by name', async ({ app }) => {
  await app.open()
  const group = app.filters.group('Country')
  await expect(app.filters.value('Country', 'Norway')).toBeHidden()
  await group.getByRole('searchbox', { name: 'Find in Country' }).fill('norw')
  await app.filters.value('Country', 'Norway').check()
  await expect.poll(() => app.parameter('country')).toBe('NO')
})

test('an empty result names the filter that stands in the way', async ({ app }) => {
  await app.open({ q: 'zzzz' })
  await expect(app.page.getByText('No events match.').first()).toBeVisible()
  await app.page.getByRole('button', { name: /^Drop/ }).click()
  await expect(app.status()).not.toContainText('Showing 0')
})

test('Azerbaijani is spoken everywhere', async ({ app }) => {
  await app.open({ lang: 'az' })
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'az')
  await expect(app.page.getByRole('group', { name: 'Ölkə', exact: true })).toContainText('Türkiyə')
})

for (const [link, heading] of [
  ['undated', 'Without a date'],
  ['without a place', 'Without a place on the map'],
])
  test(`“${link}” in the footer leads to its shelf at the end of a long list`, async ({ app, page }) => {
    await app.open({ from: '1918', to: '2024' })
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: new RegExp(`\\d+ ${link}$`) })
      .click()
    const shelf = page.getByRole('heading', { name: new RegExp(`^${heading} \\d+$`) })
    await expect(shelf).toBeInViewport()
    const distance = () =>
      shelf.evaluate((element) => {
        const body = element.closest('.shell-list-body')
        const top = element.getBoundingClientRect().top - (body?.getBoundingClientRect().top ?? 0)
        const isAtEnd = body !== null && body.scrollTop + body.clientHeight > body.scrollHeight - 2
        return isAtEnd ? 0 : Math.abs(top)
      })
    await expect.poll(distance).toBeLessThan(24)
  })

test('the focus stays near when the button under it has done its work', async ({ app, page }) => {
  await app.open({ country: 'AM,TR', corridor: 'nabucco', kind: 'aid' })
  await page.getByRole('button', { name: /^Drop / }).press('Enter')
  await expect(page.locator('.shell-chips').getByRole('button', { name: 'Table of events' })).toBeFocused()
  await page.getByRole('button', { name: 'Clear all' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Filters' })).toBeFocused()
  await app.open({ sel: 'event:inauguration-2024' })
  await app
    .details()
    .getByRole('button', { name: /^Widen the view/ })
    .press('Enter')
  await expect(app.details().getByRole('heading', { level: 2 })).toBeFocused()
})
