import { mkdir } from 'node:fs/promises'
import { expect, test } from './app-driver.ts'

/** Ten days of a century, looked at from the opening view: a picture of each is kept, and something that is true of no other is
 *  asserted. */

type Expected = {
  /** As the plate over the map has it. */
  readonly plate: string
  /** A place, and the panel that a click on its land opens. */
  readonly land: { readonly at: readonly [number, number]; readonly state: string }
  /** What the description of the map says of this day, and of none of the others. */
  readonly says: RegExp
}

const [baku, karaganda, prague, berlin, yerevan, sochi] = [
  [48.6, 40.7], [72, 48.5], [14.9, 49.6], [13.2, 52.8], [45.1, 39.9], [40.2, 44.2],
] as const // prettier-ignore

const days: Readonly<Record<string, Expected>> = {
  '1918-06': { plate: '1 June 1918', land: { at: sochi, state: 'Soviet Russia' }, says: /Baku Council/ },
  '1919-06': { plate: '1 June 1919', land: { at: baku, state: 'Azerbaijan Democratic Republic' }, says: /Batum under British military governorship/ },
  '1921-12': { plate: '1 December 1921', land: { at: yerevan, state: 'Armenian' }, says: /Government of the Grand National Assembly/ },
  '1925': { plate: '1 January 1925', land: { at: baku, state: 'Azerbaijan' }, says: /Transcaucasian SFSR/ },
  '1938': { plate: '1 January 1938', land: { at: prague, state: 'Czechoslovakia' }, says: /Operating corridors: Transcaucasus Railway\./ },
  '1946': { plate: '1 January 1946', land: { at: karaganda, state: 'Kazakh' }, says: /Azerbaijan People’s Government in Iran/ },
  '1975': { plate: '1 January 1975', land: { at: berlin, state: 'German Democratic Republic' }, says: /Armenian SSR.*Northern Cyprus/ },
  '1991-12': { plate: '1 December 1991', land: { at: baku, state: 'Azerbaijan' }, says: /States here: Armenia, Azerbaijan, .*Zangezur link to Nakhchivan/ },
  '1995': { plate: '1 January 1995', land: { at: prague, state: 'Czechia' }, says: /Line of contact, 1994–2020/ },
  '2022': { plate: '1 January 2022', land: { at: baku, state: 'Azerbaijan' }, says: /Zone of Russian peacekeepers.*Baku–Tbilisi–Ceyhan pipeline/ },
} // prettier-ignore

// Drawn in software, one after the other: opening the atlas anew for each would take longer still.
test.slow()

test('pictures of the map on ten days, each with what its description says of that day alone', async ({
  app,
}, { project }) => {
  await mkdir(`${project.testDir}/results/dates`, { recursive: true })
  await app.open({ from: '1918', to: '2024', at: '2023' })
  for (const [at, { plate }] of Object.entries(days)) {
    await app.timeline.goTo(at)
    await app.map.region().screenshot({ path: `${project.testDir}/results/dates/${at}.png` })
    await expect.soft(app.map.plate()).toContainText(plate)
    await app.map.says(plate)
    const told = await app.map.description()
    const fitting = Object.keys(days).filter((day) => days[day]?.says.test(told))
    expect.soft(fitting, told).toEqual([at])
  }
})

test('who held the land at a point on each of the ten days', async ({ app }) => {
  await app.open({ m: '3.0/46.00/42.00', from: '1918', to: '2024', at: '2023' })
  await app.map.clear()
  for (const [at, { land }] of Object.entries(days)) {
    await app.timeline.goTo(at)
    await app.map.clickPlace(land.at)
    await expect.soft(app.details().getByRole('heading', { level: 2 }), at).toContainText(land.state)
  }
})

/** The opening view, and views with several places at which a large state may be named. */
const named = [
  [{}, 'AZERBAIJAN'],
  [{ m: '4.2/45.50/44.00', at: '1995' }, 'RUSSIA'],
  [{ m: '4.6/37.00/49.00', at: '1950' }, 'IRAN'],
  [{ m: '5.2/40.20/43.50', at: '1919-06' }, 'ARMENIA'],
] as const

test('a state is named once on the map, wherever it might be', async ({ app }) => {
  await app.map.watch()
  for (const [query, expected] of named) {
    await app.open(query)
    const names = await app.map.stateNames()
    expect.soft(names, JSON.stringify(query)).toContain(expected)
    expect.soft(names, JSON.stringify(query)).toEqual([...new Set(names)])
  }
})
