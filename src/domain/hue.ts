import type { Dataset } from './dataset.ts'
import { familyOf, kindFamilies, type HistoricalEvent } from './event.ts'

/** What the colour of a mark tells. The seven hues of the palette serve one of these at a time. */
export const colourings = ['leader', 'theme', 'kind'] as const
export type Colouring = (typeof colourings)[number]

const mostHues = 7

const lanesOf = new WeakMap<Dataset['themes'], ReadonlyMap<string, number>>()

/** The hue of each theme that is a lane, in the order of the dataset; those beyond the palette have none. */
export function themeHues(themes: Dataset['themes']): ReadonlyMap<string, number> {
  const known = lanesOf.get(themes)
  if (known !== undefined) return known
  const lanes = [...themes.values()].filter(({ lane }) => lane).slice(0, mostHues)
  const hues = new Map(lanes.map(({ id }, hue) => [id, hue]))
  lanesOf.set(themes, hues)
  return hues
}

/** An event's place in the palette; null where it has none: no leader's time, no theme among the first seven. */
export function hueOf(
  event: HistoricalEvent,
  { leaders, themes }: Pick<Dataset, 'leaders' | 'themes'>,
  colouring: Colouring,
): number | null {
  if (colouring === 'kind') return kindFamilies.indexOf(familyOf[event.kind])
  if (colouring === 'leader') return leaders.get(event.leaders[0] ?? '')?.hue ?? null
  const lane = event.themes.find((id) => themes.get(id)?.lane === true)
  return themeHues(themes).get(lane ?? '') ?? null
}
