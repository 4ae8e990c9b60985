import { readFileSync } from 'node:fs'
import { mergeDetails } from '../src/dataset/merge-details.ts'
import { expect, test } from './app-driver.ts'
import { finish } from '../src/dataset/steps.ts'

const built = (file: string) =>
  JSON.parse(readFileSync(new URL(`../dist/atlas/${file}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >

test.beforeEach(({ app }) => app.withoutMap())

test('without the details the first view works, and a panel offers to try again', async ({ app, page }) => {
  let broken = true
  await page.route('**/atlas/details.json', (route) =>
    broken ? route.fulfill({ json: { hello: 'world' } }) : route.continue(),
  )
  await app.open({ sel: 'event:contract-of-the-century' })
  const panel = app.details()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Contract of the Century')
  await expect(panel).toContainText('20 September 1994')
  await expect(panel.getByRole('alert')).toContainText('The rest could not be loaded.')
  broken = false
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByRole('heading', { name: /^Evidence/ })).toBeVisible()
})

test('while the details are on the way a panel says so, and the export waits for them', async ({
  app,
  page,
}) => {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/atlas/details.json', async (route) => {
    await arrival
    await route.continue()
  })
  await app.open({ from: '1994', to: '1994', sel: 'corridor:btc' })
  await expect(app.details()).toContainText('Loading…')
  await page.getByRole('button', { name: 'Export' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Events in view as CSV' }).click()
  arrive()
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('contract-of-the-century')
  await expect(app.details()).not.toContainText('Loading…')
})

test('words of summaries filter as soon as the details are here', async ({ app, page }) => {
  const { events } = built('details.json') as { events: Record<string, { summary: { en: string } }> }
  const firstView = JSON.stringify(built('atlas.json')).toLowerCase()
  const words = Object.values(events).flatMap(({ summary }) => summary.en.match(/\b[a-z]{9,}\b/g) ?? [])
  const word = words.find((candidate) => !firstView.includes(candidate)) ?? ''
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/atlas/details.json', async (route) => {
    await arrival
    await route.continue()
  })
  await app.open({ q: word, from: '1918', to: '2024' })
  await expect(app.status()).toContainText('Showing 0 of')
  arrive()
  await expect(app.status()).not.toContainText('Showing 0 of')
})

test('an atlas in one file of somebody’s own opens whole', async ({ app, page }) => {
  const merged = finish(mergeDetails(built('atlas.json'), built('details.json')))
  const whole = { ...merged, details: undefined, dates: undefined, measures: undefined }
  await page.route('**/atlas/own.json', (route) => route.fulfill({ json: whole }))
  await page.route('**/atlas/details.json', (route) => route.abort())
  await app.open({ data: 'atlas/own.json', sel: 'event:contract-of-the-century' })
  await expect(app.details().getByRole('heading', { name: /^Evidence/ })).toBeVisible()
})
