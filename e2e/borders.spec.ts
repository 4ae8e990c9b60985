import { expect, test, type AppDriver } from './app-driver.ts'

/** Wide enough for the whole of the region, small enough to be drawn quickly. */
test.use({ viewport: { width: 1190, height: 720 } })
// Land from Lviv to the Volga is drawn in software, and clicked at five places.
test.slow()

const view = { m: '3.3/47.00/38.00' }

const places = {
  Kurdamir: [48.2, 40.35],
  Kars: [43.2, 40.5],
  Rustavi: [45.0, 41.6],
  Lviv: [24.0, 49.7],
  Voronezh: [39.5, 51.5],
} as const

const heading = (app: AppDriver) => app.details().getByRole('heading', { level: 2 })

const states: readonly (readonly [string, Record<keyof typeof places, RegExp>])[] = [
  ['1919-06', { Kurdamir: /Azerbaijan Democratic Republic/, Kars: /Armenia/, Rustavi: /Georgia/, Lviv: /Ukrainian|Poland|Polish/, Voronezh: /Russia/ }],
  ['1925-06', { Kurdamir: /Azerbaijan SSR/, Kars: /Türkiye/, Rustavi: /Georgian SSR/, Lviv: /Poland|Polish/, Voronezh: /Russian SFSR/ }],
  ['1938-06', { Kurdamir: /Azerbaijan SSR/, Kars: /Türkiye/, Rustavi: /Georgian SSR/, Lviv: /Poland|Polish/, Voronezh: /Russian SFSR/ }],
  ['1990-06', { Kurdamir: /Azerbaijan SSR/, Kars: /Türkiye/, Rustavi: /Georgian SSR/, Lviv: /Ukrainian SSR/, Voronezh: /Russian SFSR/ }],
  ['1995-06', { Kurdamir: /^Azerbaijan$/, Kars: /Türkiye/, Rustavi: /^Georgia$/, Lviv: /^Ukraine$/, Voronezh: /^Russia$/ }],
  ['2022-06', { Kurdamir: /^Azerbaijan$/, Kars: /Türkiye/, Rustavi: /^Georgia$/, Lviv: /^Ukraine$/, Voronezh: /^Russia$/ }],
] // prettier-ignore

test('a click on land opens the state that held it, at five places on six dates', async ({ app }) => {
  await app.open({ ...view, from: '1918', to: '2024', at: '2023' })
  await app.map.clear()
  for (const [date, expected] of states) {
    await app.timeline.goTo(date)
    for (const [place, name] of Object.entries(expected)) {
      await app.map.clickPlace(places[place as keyof typeof places])
      await expect.soft(heading(app), `${place} in ${date}`).toHaveText(name)
    }
  }
})

test('today’s borders are in the address, one click away, and back', async ({ app }) => {
  await app.open({ ...view, at: '1950-06', borders: 'now' })
  await expect(app.map.layers().getByRole('radio', { name: 'Today’s' })).toBeChecked()
  await app.map.says('Georgia')
  await app.map.saysNothingOf('Georgian SSR')
  await app.map.layers().getByText('Borders of the time').click()
  await expect.poll(() => app.parameter('borders')).toBeNull()
  await app.map.clear()
  await app.map.says('Azerbaijan SSR')
  await app.map.layers().getByText('Today’s').click()
  await expect.poll(() => app.parameter('borders')).toBe('now')
  await app.ready()
  await expect(app.map.region()).toContainText('today’s borders')
  await app.map.saysNothingOf('Azerbaijan SSR')
  await app.map.clickPlace(places.Rustavi)
  await expect(heading(app)).toHaveText('Georgia')
  await app.map.layers().getByText('Borders of the time').click()
  await expect.poll(() => app.parameter('borders')).toBeNull()
})

test('the description names states and contested areas of the date; the policy on them can be read', async ({
  app,
  page,
}) => {
  await app.open({ m: '6.0/40.20/46.50', at: '1995-06' })
  await app.map.says('Azerbaijan')
  await app.map.says('Line of contact, 1994–2020')
  await app.timeline.goTo('1919-06')
  await app.map.says('Azerbaijan Democratic Republic')
  await app.map.saysNothingOf('Line of contact')
  await app.map.region().getByRole('button', { name: 'Boundaries shown are not an endorsement' }).click()
  const policy = page.getByRole('dialog', { name: 'Boundary policy' })
  await expect(policy.getByRole('row').filter({ hasText: 'Crimea' })).toContainText('Ukraine')
  await page.keyboard.press('Escape')
  await expect(policy).toBeHidden()
})

test('a contested area says who tells of it, by click and by key', async ({ app, page }) => {
  await app.open({ m: '7.0/39.90/46.60', at: '1995-06' })
  await (await app.map.openLayers()).getByRole('checkbox', { name: 'Events' }).uncheck()
  await (await app.map.openLayers()).getByRole('checkbox', { name: 'Corridors' }).uncheck()
  await app.ready()
  await app.map.clickPlace([46.3, 39.75])
  await expect(heading(app)).toHaveText('Under Armenian control, 1994–2020')
  await expect(app.details()).toContainText('approximate')
  await expect(app.details().getByRole('heading', { name: 'Who says so' })).toBeVisible()
  await expect(app.details().getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await (await app.map.openLayers()).getByRole('button', { name: /on this date/ }).press('Enter')
  await app.map.layers().getByRole('button', { name: /Line of contact/ }).press('Enter')
  await expect(heading(app)).toHaveText(/Line of contact/)
  await expect.poll(() => app.parameter('sel')).toBe('area:line-of-contact-1994-2020')
}) // prettier-ignore

const paris = '5.0/48.00/2.00'

/** Whether the map's middle lies within some degrees of a place. */
const isNear = (app: AppDriver, [lng, lat]: readonly [number, number], degrees: number): boolean => {
  const [, atLat = 0, atLng = 0] = (app.parameter('m') ?? '').split('/').map(Number)
  return Math.abs(atLng - lng) < degrees && Math.abs(atLat - lat) < degrees
}

test('choosing a state of the time goes to its land', async ({ app }) => {
  await app.open({ m: paris, at: '1950-06', sel: 'country:GE' })
  expect(app.parameter('m')).toBe(paris)
  await app.details().getByRole('link', { name: 'Georgian SSR' }).click()
  await expect.poll(() => isNear(app, [43.5, 42.2], 3)).toBe(true)
  await app.details().getByRole('link', { name: 'Soviet Union', exact: true }).click()
  await expect.poll(() => isNear(app, [43.5, 42.2], 3)).toBe(false)
  await app.map.says('Soviet Union')
})

test('choosing a contested area goes there, and nowhere when it is seen already', async ({ app, page }) => {
  await app.open({ m: paris, at: '1995-06' })
  await (await app.map.openLayers()).getByRole('button', { name: /on this date/ }).press('Enter')
  await app.map.layers().getByRole('button', { name: /Line of contact/ }).press('Enter')
  await expect(heading(app)).toHaveText(/Line of contact/)
  // Beside the card with the list, and not in a corner for it.
  await expect.poll(() => isNear(app, [46.8, 39.9], 4)).toBe(true)
  // Folded, so that the list of areas does not lie over what is to be seen.
  await app.map.region().getByRole('button', { name: 'Layers' }).click()
  await app.ready()
  const there = app.parameter('m')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('under armenian control')
  await page
    .getByRole('option', { name: /^Under Armenian control/ })
    .first()
    .click()
  await expect(heading(app)).toHaveText(/Under Armenian control/)
  await app.ready()
  expect(app.parameter('m')).toBe(there)
}) // prettier-ignore

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the card of layers stays on the map, and folds when an area is chosen from it', async ({ app }) => {
    await app.open({ m: paris, at: '1995-06' })
    const layers = await app.map.openLayers()
    await layers.getByRole('button', { name: /on this date/ }).click()
    await expect(layers.getByRole('button', { name: /Line of contact/ })).toBeVisible()
    await expect(async () => {
      const [map, card] = [await app.map.region().boundingBox(), await layers.boundingBox()]
      if (map === null || card === null) throw new Error('the card is not on the map')
      expect(card.y + card.height).toBeLessThanOrEqual(map.y + map.height)
    }).toPass()
    await layers.getByRole('button', { name: /Line of contact/ }).click()
    await expect(heading(app)).toHaveText(/Line of contact/)
    await expect(layers).toBeHidden()
    await expect.poll(() => isNear(app, [46.8, 39.9], 4)).toBe(true)
  })
})

test('a state of the past leads to what followed it', async ({ app }) => {
  await app.withoutMap()
  await app.open({ sel: 'polity:adr', at: '1919-06' })
  await expect(heading(app)).toHaveText('Azerbaijan Democratic Republic')
  await expect(app.details()).toContainText('The country of this atlas')
  await app.details().getByRole('link', { name: 'Azerbaijan SSR' }).click()
  await expect(heading(app)).toHaveText('Azerbaijan SSR')
  await expect(app.details()).toContainText('Did not exist on 1 June 1919')
  await app.details().getByRole('button', { name: 'Go to its time' }).click()
  await expect(app.details()).toContainText('The country of this atlas')
  await app.details().getByRole('link', { name: 'Soviet Union' }).click()
  await expect(heading(app)).toHaveText('Soviet Union')
})

test('a country’s panel lists the states of the time that held its land', async ({ app }) => {
  await app.withoutMap()
  await app.open({ sel: 'country:GE', at: '1950' })
  const held = app.details().getByRole('listitem').filter({ hasText: 'Georgian SSR' })
  await expect(held).toHaveAttribute('aria-current', 'date')
  await held.getByRole('link').click()
  await expect(heading(app)).toHaveText(/Georgian SSR/)
})

const relations: readonly (readonly [string, readonly string[]])[] = [
  ['TR', ['Recognised, no relations yet', 'Diplomatic relations', 'Strategic partnership']],
  ['GE', ['Missions, not recognised yet', 'Diplomatic relations', 'Strategic partnership']],
  ['AM', ['Missions, not recognised yet', 'No diplomatic relations', 'No diplomatic relations']],
  ['FR', ['Missions, not recognised yet', 'Diplomatic relations', 'Diplomatic relations']],
  ['US', ['Missions, not recognised yet', 'Diplomatic relations', 'Diplomatic relations']],
]

test('five countries stand as their records say on three dates', async ({ app }) => {
  await app.withoutMap()
  for (const [country, expected] of relations) {
    await app.open({ sel: `country:${country}`, at: '1919-06-01' })
    for (const [i, date] of ['1919-06-01', '1995-06-01', '2022-06-01'].entries()) {
      await app.timeline.goTo(date)
      await expect(app.details().locator('.panels-status strong')).toHaveText(expected[i] ?? '')
    }
  }
})

test('a country stands as whoever held its land did, and is told who that was', async ({ app }) => {
  await app.withoutMap()
  await app.open({ sel: 'country:ME', at: '2000-01-01' })
  const status = app.details().locator('.panels-status')
  await expect(status.locator('strong')).toHaveText('Diplomatic relations')
  await expect(status.getByRole('link')).toHaveText(/Yugoslavia/)
  await app.timeline.goTo('2020-01-01')
  await expect(status.getByRole('link')).toHaveCount(0)
})

test('the globe is a button away and remembered for the visit', async ({ app, page }) => {
  await app.open({ m: '1.5/30.00/45.00' })
  await (await app.map.openLayers()).getByRole('checkbox', { name: 'Events' }).uncheck()
  const globe = app.map.region().getByRole('button', { name: 'Globe' })
  await expect(globe).toHaveAttribute('aria-pressed', 'false')
  await globe.click()
  await app.ready()
  await page.reload()
  await app.ready()
  await expect(globe).toHaveAttribute('aria-pressed', 'true')
})

/** Notes when the page first says that all is drawn. */
const noteReadiness = () => {
  new MutationObserver((_, observer) => {
    if (document.documentElement.dataset['ready'] !== 'true') return
    performance.mark('ready')
    observer.disconnect()
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
}

test('land beyond the region is fetched once the region is drawn, and answers when it comes into view', async ({
  app,
  page,
}) => {
  await page.addInitScript(noteReadiness)
  const fetched = page.waitForRequest(/geo\/world\.json/).then(() => Date.now())
  await app.open({ m: '5.4/43.50/57.50' })
  const readyAt = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Infinity),
  )
  expect(await fetched).toBeGreaterThan(readyAt)
  await app.map.region().getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => app.parameter('m')).toMatch(/^4\.4/)
  await app.ready()
  await app.map.clear()
  await app.map.clickPlace([66.8, 41.2])
  await expect(heading(app)).toHaveText('Kazakhstan')
})
