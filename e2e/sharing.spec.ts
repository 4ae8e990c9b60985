import { readFileSync } from 'node:fs'
import { expect, test } from './app-driver.ts'

test.beforeEach(({ app }) => app.withoutMap())

for (const [name, extension] of [
  ['CSV', 'csv'],
  ['GeoJSON', 'geojson'],
] as const)
  test(`exporting as ${name} saves the events in view with licence and version`, async ({ app, page }) => {
    await app.open({ from: '1994', to: '1994' })
    const { shown } = await app.shown()
    await page.getByRole('button', { name: 'Export' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: `Events in view as ${name}` }).click()
    const download = await saving
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`))
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain('contract-of-the-century')
    expect(text).toContain('CC BY 4.0')
    const rows = name === 'CSV' ? text.trimEnd().split('\r\n').length - 1 : text.split('"Feature"').length - 1
    expect(rows).toBe(shown)
  })

test('sharing copies the link to this very view', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open({ from: '1994', to: '1994', country: 'GE' })
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('country=GE')
})
