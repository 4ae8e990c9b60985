import { finish, finishInSlices, pause, type Steps } from '../dataset/steps.ts'
import { compareIn } from '../i18n/collation.ts'
import { columns, type Column, type ColumnId, type Telling } from './columns.ts'
import { rankInSteps, type Ranks } from './order.ts'

export type Sorting = { readonly column: ColumnId; readonly isDescending: boolean }

export const byDate: Sorting = { column: 'date', isDescending: false }

/** A click on the head of the sorted column turns it round. */
export const sortedBy = ({ column, isDescending }: Sorting, wanted: ColumnId): Sorting => ({
  column: wanted,
  isDescending: wanted === column && !isDescending,
})

const known = new WeakMap<Telling, Map<ColumnId, Ranks>>()

function remember(id: ColumnId, telling: Telling, ranks: Ranks): Ranks {
  const ofTelling = known.get(telling) ?? new Map<ColumnId, Ranks>()
  known.set(telling, ofTelling.set(id, ranks))
  return ranks
}

/** Up to so many events are ranked in the blink of an eye. */
export const rankedAtOnce = 2000

/** How all events rank in a column, worked out once; null where that would take a while. */
export function ranksAtHand(id: ColumnId, telling: Telling): Ranks | null {
  const ranks = known.get(telling)?.get(id)
  if (ranks !== undefined) return ranks
  return telling.dataset.events.length > rankedAtOnce ? null : ranksIn(id, telling)
}

export const ranksIn = (id: ColumnId, telling: Telling): Ranks =>
  known.get(telling)?.get(id) ?? remember(id, telling, finish(rankEvents(id, telling)))

/** Works the ranks out between what else the page does. Rejects with the signal's reason. */
export async function rankMeanwhile(id: ColumnId, telling: Telling, signal: AbortSignal): Promise<Ranks> {
  const unlessLeft = () => pause().then(() => signal.throwIfAborted())
  return remember(id, telling, await finishInSlices(rankEvents(id, telling), { pause: unlessLeft }))
}

const textsInStep = 2000

/** Dates and numbers rank by themselves, all else by the alphabet of the reader's language. */
function* rankEvents(id: ColumnId, telling: Telling): Steps<Ranks> {
  const { events } = telling.dataset
  const { text, value } = columnOf(id)
  if (value !== undefined) return yield* rankInSteps(events.map(value), (a, b) => a - b)
  const texts: (string | null)[] = []
  for (const event of events) {
    texts.push(text(event, telling) || null)
    if (texts.length % textsInStep === 0) yield
  }
  return yield* rankInSteps(texts, compareIn(telling.lang))
}

function columnOf(id: ColumnId): Column {
  const column = columns.find((one) => one.id === id)
  if (column === undefined) throw new Error(`no column ${id}`)
  return column
}
