import { expect, test } from './app-driver.ts'

test.beforeEach(({ app }) => app.withoutMap())

const countOf = (name: string, text: string): number =>
  name === 'CSV'
    ? text.trimEnd().split('\r\n').length - 1
    : ((JSON.parse(text) as Record<string, unknown[]>)[name === 'GeoJSON' ? 'features' : 'events'] ?? [])
        .length

for (const [name, extension] of [
  ['CSV', 'csv'],
  ['GeoJSON', 'geojson'],
  ['JSON', 'json'],
] as const)
  test(`exporting as ${name} saves the events in view with licence and version`, async ({ app, page }) => {
    await app.open({ from: '1994', to: '1994' })
    const { shown, all } = await app.shown()
    const { name: file, text } = await app.exported(`Events in view as ${name}`)
    expect(file).toMatch(new RegExp(`-in-view\\.${extension}$`))
    expect(text).toContain('contract-of-the-century')
    expect(text).toContain('CC BY 4.0')
    expect(countOf(name, text)).toBe(shown)
    const whole = await app.exported(`All events as ${name}`)
    expect(countOf(name, whole.text)).toBe(all)
    expect(whole.name).not.toContain('in-view')
    await expect(page.getByRole('button', { name: `Events in view as ${name}` })).toBeHidden()
  })

test('exporting as Linked Places saves the places of the events in view, each with what happened there', async ({
  app,
  page,
}) => {
  await app.open({ from: '1994', to: '1994' })
  const { name, text } = await app.exported('Events in view as Linked Places')
  expect(name).toMatch(/\.lpf\.json$/)
  const { features } = JSON.parse(text) as { features: { '@id': string; relations: { label: string }[] }[] }
  const baku = features.find((feature) => feature['@id'].endsWith('?sel=place:baku'))
  expect(baku?.relations.length).toBeGreaterThan(0)
  await page.goto(baku?.['@id'] ?? '')
  await expect(page.getByRole('heading', { name: 'Baku', exact: true })).toBeVisible()
})

test('sharing copies the link to this very view', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open({ from: '1994', to: '1994', country: 'GE' })
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('country=GE')
})
