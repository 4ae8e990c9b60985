import { expect, test } from './app-driver.ts'

test('the trace of Baku–Tbilisi–Ceyhan runs end to end and tells both borders', async ({ app }) => {
  await app.withoutMap()
  await app.open({ sel: 'corridor:btc', at: '2006-07-13' })
  await expect(app.trace.slider()).toHaveAttribute('aria-valuetext', /^km 0 of 1,768, Azerbaijan/)
  const heard = await app.trace.listen()
  await app.trace.play().click()
  await expect(app.trace.slider()).toHaveAttribute(
    'aria-valuetext',
    /^km 1,768 of 1,768, Türkiye, at .*Ceyhan/,
    {
      timeout: 40_000,
    },
  )
  await expect(app.trace.play()).toBeVisible()
  await expect.poll(async () => (await heard()).join(' ')).toMatch(/End of the route: .*Ceyhan, km 1,768/)
  const said = (await heard()).join(' ')
  const [georgia, turkiye] = [/Entered Georgia at km (\d+)/, /Entered Türkiye at km (\d+)/].map((sentence) =>
    Number(sentence.exec(said)?.[1]),
  )
  // Stated: 443 km in Azerbaijan, 249 in Georgia.
  expect(Math.abs((georgia ?? 0) - 443)).toBeLessThan(15)
  expect(Math.abs((turkiye ?? 0) - 692)).toBeLessThan(15)
  await expect.poll(() => app.parameter('km')).toBe('1768')
})

test('on the map the way done grows, and the map says how far it is followed', async ({ app, page }) => {
  await app.open({ sel: 'corridor:btc', at: '2006-07-13', km: '400' })
  await app.map.says('Followed to km 400 of 1,768, Azerbaijan')
  await app.trace.nextStation().click()
  await app.ready()
  await app.map.says(/Followed to km 465 of 1,768, Georgia, at Jandari/)
  await expect(page.locator('.map-route-tip')).toContainText('entered Georgia at km 453')
})

test('the trace is steered by keys alone', async ({ app, page }) => {
  await app.withoutMap()
  await app.open({ sel: 'corridor:btc' })
  await app.trace.slider().focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => app.trace.km()).toBe(9)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => app.trace.km()).toBe(10)
  await page.keyboard.press('PageUp')
  await expect(app.trace.slider()).toHaveAttribute('aria-valuetext', /at Yevlakh, next station Jandari/)
  await page.keyboard.press('End')
  await expect.poll(() => app.trace.km()).toBe(1768)
  await page.keyboard.press('PageDown')
  await expect(app.trace.slider()).toHaveAttribute('aria-valuetext', /at Sivas/)
  await page.keyboard.press('Home')
  await expect.poll(() => app.trace.km()).toBe(0)
  await app.trace.play().focus()
  await page.keyboard.press('Enter')
  await expect(app.trace.pause()).toBeFocused()
  await expect.poll(() => app.trace.km()).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await expect(app.trace.play()).toBeFocused()
})

test('a station chosen in the list takes the trace there, and the address keeps it', async ({
  app,
  page,
}) => {
  await app.withoutMap()
  await app.open({ sel: 'corridor:btc' })
  await app
    .details()
    .getByRole('button', { name: /Erzincan/ })
    .click()
  await expect(app.details().getByRole('button', { name: /Erzincan/ })).toHaveAttribute(
    'aria-current',
    'location',
  )
  await expect.poll(() => Number(app.parameter('km'))).toBeGreaterThan(0)
  const km = Number(app.parameter('km'))
  await expect.poll(() => app.trace.km()).toBe(km)
  await page.reload()
  await app.ready()
  await expect.poll(() => app.trace.km()).toBe(km)
})

test('while a trace runs, choosing an event leaves the cursor, and the trace goes on beside its panel', async ({
  app,
}) => {
  await app.withoutMap()
  await app.open({ sel: 'corridor:btc', at: '2006-07-13', from: '1994', to: '2009' })
  await app.trace.play().click()
  await app
    .details()
    .getByRole('link', { name: /Ankara Declaration/ })
    .first()
    .click()
  await expect(app.details().getByRole('heading', { level: 2 })).toContainText('Ankara')
  await app.timeline.isAt('13 July 2006')
  await expect(app.trace.card()).toContainText('Baku–Tbilisi–Ceyhan')
  await expect.poll(() => app.parameter('trace')).toBe('btc')
  await app.timeline.play().click()
  await expect(app.trace.card().getByRole('button', { name: 'Play the trace' })).toBeVisible()
})

test('the line of Baku–Tbilisi–Ceyhan looks as its state on the date', async ({ app }) => {
  await app.open({ sel: 'corridor:btc', at: '1998-12-01', from: '1994', to: '2014', country: 'KZ' })
  for (const [at, look] of [
    ['1998-12-01', 'Proposed, dotted line'],
    ['2004-06-01', 'Under construction, dashed line'],
    ['2012-01-01', 'Operational, solid line'],
  ] as const) {
    await app.timeline.goTo(at)
    await app.map.says(`pipeline is drawn: ${look}`)
  }
})

test('a corridor of mixed states is told part by part', async ({ app }) => {
  await app.open({ sel: 'corridor:instc-west', at: '2020-01-01', country: 'KZ' })
  await app.map.says(/solid line; .*dotted line/)
})

test('a click on a line opens its corridor and takes the trace to that place', async ({ app }) => {
  // West of Erzincan nothing else runs beside it.
  await app.open({ at: '2006-07-13', m: '8.5/39.85/38.70', country: 'KZ' })
  await app.map.clickAt(0.5, 0.5)
  await expect(app.details().getByRole('heading', { level: 2 })).toContainText('Baku–Tbilisi–Ceyhan')
  await expect.poll(() => app.trace.km()).toBeGreaterThan(1180)
  expect(await app.trace.km()).toBeLessThan(1280)
})

test('two corridors are compared side by side, and a third joins them', async ({ app, page }) => {
  await app.withoutMap()
  await app.open({ sel: 'corridor:btc', at: '2006-07-13' })
  await app.details().getByLabel('Compare with…').selectOption({ label: 'South Caucasus Pipeline' })
  await app.details().getByRole('button', { name: 'Compare' }).click()
  const table = app.details().getByRole('table', { name: 'Corridors side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table).toContainText('1,768 km')
  await expect(table).toContainText('691 km')
  await expect(table.getByRole('row').filter({ hasText: 'Operational' })).toContainText('Under construction')
  await expect.poll(() => app.parameter('compare')).toBe('btc,scp')
  await app.details().getByLabel('Add a corridor').selectOption({ label: 'Baku–Supsa pipeline' })
  await app.details().getByRole('button', { name: 'Compare', exact: true }).click()
  await expect.poll(() => app.parameter('compare')).toBe('btc,scp,baku-supsa')
  await page.goBack()
  await page.goBack()
  await expect(app.details().getByRole('heading', { level: 2 })).toContainText('Baku–Tbilisi–Ceyhan')
})

test('compared corridors are lit with their letters; an unknown one is named', async ({ app, page }) => {
  await app.open({ compare: 'btc,nowhere,scp', at: '2006-07-13', country: 'KZ' })
  await expect
    .poll(() => app.map.description())
    .toMatch(/A, Baku–Tbilisi–Ceyhan pipeline is drawn.*B, South Caucasus Pipeline/)
  await expect(page.getByRole('status').filter({ hasText: 'compare=nowhere' })).toBeVisible()
})

test('both stated lengths of the South Caucasus Pipeline stand beside what is measured', async ({ app }) => {
  await app.withoutMap()
  await app.open({ sel: 'corridor:scp' })
  const row = (name: string) => app.details().getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Azerbaijan')).toContainText('443 km')
  await expect(row('Georgia')).toContainText('248 km')
  await expect(row('Georgia')).toContainText('249 km')
})

test('a country’s panel lists the corridors that cross it, with kilometres and state', async ({ app }) => {
  await app.withoutMap()
  await app.open({ sel: 'country:GE', at: '2006-07-13' })
  const item = app.details().getByRole('listitem').filter({ hasText: 'Baku–Tbilisi–Ceyhan' }).first()
  await expect(item).toContainText(/≈ 2\d\d km/)
  await expect(item).toContainText('Operational')
})

test.describe('for readers who like motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the point glides, rests at stations and stops at the end, four times as fast when asked', async ({
    app,
  }) => {
    await app.withoutMap()
    await app.open({ sel: 'corridor:scp' })
    await app.details().getByLabel('Speed of the trace').selectOption('4×')
    const passed = await app.trace.follow()
    const begun = Date.now()
    await app.trace.play().click()
    await expect.poll(() => app.trace.km(), { timeout: 40_000 }).toBe(691)
    const between = new Set((await passed()).filter((km) => ![0, 223, 534, 691].includes(km)))
    expect(between.size).toBeGreaterThan(10)
    expect(Date.now() - begun).toBeGreaterThan(4_000)
    await expect(app.trace.play()).toBeVisible()
  })
})

test.describe('the point on the map is dragged along the line', () => {
  const query = { sel: 'corridor:btc', at: '2006-07-13', km: '900', m: '5.6/40.30/43.50', country: 'KZ' }

  test('with the mouse: the map keeps still, and the address follows', async ({ app, page }) => {
    await app.open(query)
    const grip = app.trace.grip()
    const before = app.parameter('m')
    await expect(grip).toHaveCSS('cursor', 'grab')
    const [x, y] = await app.trace.point()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y - 60, { steps: 5 })
    await expect(grip).toHaveCSS('cursor', 'grabbing')
    await expect.poll(() => app.trace.km()).toBeLessThan(880)
    await expect(async () => expect((await app.trace.point())[1]).toBeLessThan(y - 10)).toPass()
    await page.mouse.up()
    await app.ready()
    const km = await app.trace.km()
    expect(km).toBeGreaterThan(600)
    await expect.poll(() => app.parameter('km')).toBe(String(km))
    expect(app.parameter('m')).toBe(before)
    await page.mouse.move(x, y)
    await app.ready()
    expect(await app.trace.km()).toBe(km)
  })

  test.describe('by finger', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

    test('a tap on a line takes it there, and leaves no tip behind', async ({ app, page }) => {
      await app.open({ at: '2006-07-13', m: '8.5/39.85/38.70', country: 'KZ' })
      const box = await app.map.canvas().boundingBox()
      if (box === null) throw new Error('the map has no box')
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
      await expect(app.details().getByRole('heading', { level: 2 })).toContainText('Baku–Tbilisi–Ceyhan')
      await app.ready()
      await expect(app.trace.grip()).toBeVisible()
      await expect(page.locator('.map-tip')).toHaveCount(0)
    })

    test('from somewhat beside it', async ({ app, page }) => {
      await app.open(query)
      const client = await page.context().newCDPSession(page)
      const [x, y] = await app.trace.point()
      const touch = (type: 'touchStart' | 'touchMove', by: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + 15 + by, y: y - by }] })
      await touch('touchStart', 0)
      for (const by of [10, 20, 30, 40]) await touch('touchMove', by)
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await app.ready()
      await expect.poll(() => Number(app.parameter('km'))).toBeLessThan(880)
      expect(Number(app.parameter('km'))).toBeGreaterThan(600)
    })
  })
})
