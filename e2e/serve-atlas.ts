import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { packDate } from '../src/dataset/pack-dates.ts'
import { parseEdtf } from '../src/time/edtf.ts'

type BuiltEvent = { id: string; title: { en: string }; date: string | null; themes: string[] }
export type BuiltAtlas = { events: BuiltEvent[]; dates: Record<string, readonly number[]> }

/** Serves the built atlas with a change. */
export async function serveChanged(page: Page, change: (atlas: BuiltAtlas) => void): Promise<void> {
  const atlas = JSON.parse(
    readFileSync(new URL('../dist/atlas/atlas.json', import.meta.url), 'utf8'),
  ) as BuiltAtlas
  change(atlas)
  await page.route('**/atlas/atlas.json', (route) => route.fulfill({ json: atlas }))
}

/** Serves the built atlas with these dated events alone, each in a lane of its own, named by its date; all others are
 *  undated. */
export const serveDates = (page: Page, dates: readonly string[]): Promise<void> =>
  serveChanged(page, (atlas) => {
    const lanes = [
      'statehood',
      'recognition',
      'conflict',
      'energy',
      'treaties',
      'visits',
      'multilateral',
      'society',
    ]
    for (const [i, event] of atlas.events.entries()) {
      const date = dates[i]
      event.date = date ?? null
      if (date === undefined) continue
      event.title = { en: date }
      event.themes = [lanes[i % lanes.length] ?? '']
      atlas.dates[date] = packDate(parseEdtf(date))
    }
  })
