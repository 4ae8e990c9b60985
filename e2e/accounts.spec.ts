import { expect, test } from './app-driver.ts'

test.beforeEach(({ app }) => app.withoutMap())

test('where accounts differ each who speaks has one column, by date, with the one the record follows', async ({
  app,
}) => {
  await app.open({ sel: 'event:baku-declaration-2001' })
  const [kremlin, article] = [app.voices().nth(0), app.voices().nth(1)]
  await expect(kremlin).toContainText('date: 9 January 2001')
  await expect(kremlin).toContainText('The record follows this account: it gives the act itself')
  await expect(article).toContainText('Mammadzada, regional states')
  await expect(article).toContainText('date: January 1, 2001')
  await expect(app.voices().filter({ hasText: 'Mammadzada' })).toHaveCount(1)
})

test('passages of one voice on other matters are folded away', async ({ app }) => {
  await app.open({ sel: 'event:inauguration-2024' })
  const digest = app.voices().filter({ hasText: 'AIR Center digest' })
  await expect(digest).toHaveCount(1)
  await expect(digest).toContainText('Non-Aligned states in support: 120')
  await expect(digest.getByText('“Our family is the Turkic world”')).toBeHidden()
  await digest.getByText(/more passages$/).click()
  await expect(digest.getByText('“Our family is the Turkic world”')).toBeVisible()
})

test('figures, dates and operators are in the reader’s language', async ({ app }) => {
  await app.open({ sel: 'event:khojaly-killings', lang: 'az' })
  const panel = app.page.getByRole('complementary')
  await expect(panel).toContainText('həlak olanlar: 613')
  await expect(panel).toContainText('həlak olanlar arasında uşaqlar: 60-dan çox')
  await expect(panel).toContainText('tarix: 25 fevraldan 26 fevrala keçən gecə, 1992')
  await app.open({ sel: 'corridor:btc', lang: 'az' })
  await expect(panel).toContainText('Operator: BTC Co. (Azərbaycan və Gürcüstanda bp')
})

test('narrow panels stack two voices, wide ones set them side by side', async ({ app, page }) => {
  const boxes = async () => Promise.all([0, 1].map((n) => app.voices().nth(n).boundingBox()))
  await app.open({ sel: 'event:sargsyan-khojaly-interview-2000' })
  await expect(app.voices()).toHaveCount(2)
  await expect(async () => {
    const [left, right] = await boxes()
    expect(right?.y).toBe(left?.y)
    expect(right?.width).toBeCloseTo(left?.width ?? 0, 0)
  }).toPass()
  await page.setViewportSize({ width: 320, height: 700 })
  await expect(async () => {
    const [above, below] = await boxes()
    expect(below?.y).toBeGreaterThan(above?.y ?? 0)
  }).toPass()
})
