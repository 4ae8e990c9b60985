import { expect, test } from './app-driver.ts'
import { barriersOn } from './barriers.ts'

test.beforeEach(({ app }) => app.withoutMap())

test('the events in view are a table: sorted, resized, copied, and a row opens its panel', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open({ from: '1991', to: '2000' })
  const { shown } = await app.shown()
  await app.table.button().click()
  await expect(app.table.rows().first()).toBeFocused()
  await expect(app.table.grid()).toHaveAttribute('aria-rowcount', String(shown + 1))
  // Those near the screen, which has room for eight.
  await expect.poll(() => app.table.rows().count()).toBeGreaterThan(12)
  expect(await app.table.rows().count()).toBeLessThan(40)

  const first = await app.table.rows().first().textContent()
  const title = app.table.head('Title')
  await title.getByRole('button').click()
  await expect(title).toHaveAttribute('aria-sort', 'ascending')
  await expect(app.table.grid()).toHaveAttribute('aria-busy', 'false')
  await expect(app.table.rows().first()).not.toHaveText(first ?? '')
  const titles = await app.table.grid().getByRole('rowheader').allTextContents()
  expect(titles.slice(0, 8)).toEqual(
    titles.slice(0, 8).sort(new Intl.Collator('en', { numeric: true }).compare),
  )

  const edge = title.getByRole('separator', { name: 'Width of the column Title' })
  const width = Number(await edge.getAttribute('aria-valuenow'))
  await page.keyboard.press('Tab')
  await expect(edge).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 16))
  await expect.poll(async () => Math.round((await title.boundingBox())?.width ?? 0)).toBe(width + 16)

  await app.table.region().getByRole('button', { name: 'Copy as table' }).click()
  await expect(app.table.region().getByRole('status')).toHaveText(`${shown} rows copied`)
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines).toHaveLength(shown + 1)
  expect(lines[0]).toMatch(/^Date\tTitle\tKind\t/)
  expect(lines[1]?.split('\t')[1]).toBe(titles[0])

  const row = app.table.rows().nth(1)
  await row.click()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await expect(app.details().getByRole('heading', { level: 2 })).toHaveText(titles[1] ?? '')
  await row.press('End')
  await expect(page.locator('[role="row"]:focus')).toHaveAttribute('aria-rowindex', String(shown + 1))
  await page.keyboard.press('Escape')
  await expect(app.table.region()).toBeHidden()
  await expect(app.details()).toBeVisible()
})

test('a column is as wide as its edge is dragged, and a double click gives its first width back', async ({
  app,
  page,
}) => {
  await app.open({ from: '1991', to: '2000', lang: 'az', scheme: 'dark' })
  await page.getByRole('button', { name: 'Hadisələr cədvəli' }).click()
  const edge = page.getByRole('separator', { name: 'Sütunun eni: Ad', exact: true })
  const widthOf = async () => Number(await edge.getAttribute('aria-valuenow'))
  await expect(app.page.locator('.table-region [role="row"]:focus')).toBeVisible()
  const first = await widthOf()
  const box = await edge.boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(widthOf).toBe(first - 60)
  await edge.dblclick()
  await expect.poll(widthOf).toBe(first)
})

test('on a phone the table fills the page, and a row closes it and opens its panel', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open({ from: '1994', to: '1996' })
  await page.getByRole('button', { name: 'Open as a table' }).click()
  const dialog = page.getByRole('dialog', { name: 'Table of events' })
  await expect(app.table.rows().first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(app.details()).toBeVisible()
})

for (const scheme of ['light', 'dark'])
  test(`axe finds nothing in the table in the ${scheme} scheme`, async ({ app, page }) => {
    await app.open({ scheme, from: '1993', to: '1996' })
    await app.table.button().click()
    await expect(app.table.rows().first()).toBeFocused()
    expect(await barriersOn(page, { within: '.table-region' })).toEqual([])
  })
