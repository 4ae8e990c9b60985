import type { RelationStatus } from './country.ts'
import type { Dataset } from './dataset.ts'
import { createHoldings, todaysHoldings, type Holdings } from './holdings.ts'
import { createRelations } from './relation-of-time.ts'

/** Which borders are drawn: those of the time, or today's. */
export type Borders = 'then' | 'now'

/** Who held what, and how the holders stood to the home country, at any instant. */
export type World = {
  readonly holdings: Holdings
  readonly relationOf: (holder: string, instant: number) => RelationStatus
}

type Known = Pick<Dataset, 'territories' | 'polities' | 'countries' | 'relations'> & {
  readonly atlas: Pick<Dataset['atlas'], 'home'>
}

const worlds = new WeakMap<Known, Readonly<Record<Borders, World>>>()

/** Of a dataset; made once. */
export function worldOf(dataset: Known, borders: Borders): World {
  const known = worlds.get(dataset) ?? makeWorlds(dataset)
  worlds.set(dataset, known)
  return known[borders]
}

function makeWorlds(dataset: Known): Record<Borders, World> {
  const then = createHoldings(dataset)
  const toWorld = (holdings: Holdings): World => ({
    holdings,
    relationOf: createRelations(dataset, holdings),
  })
  return { then: toWorld(then), now: toWorld(todaysHoldings(then)) }
}
