import { compareIn } from '../i18n/collation.ts'
import { columns, type Column, type ColumnId, type Telling } from './columns.ts'
import { toRanks, type Ranks } from './order.ts'

export type Sorting = { readonly column: ColumnId; readonly isDescending: boolean }

export const byDate: Sorting = { column: 'date', isDescending: false }

/** A click on the head of the sorted column turns it round. */
export const sortedBy = ({ column, isDescending }: Sorting, wanted: ColumnId): Sorting => ({
  column: wanted,
  isDescending: wanted === column && !isDescending,
})

const known = new WeakMap<Telling, Map<ColumnId, Ranks>>()

/** How all events rank in a column, worked out once: a hundred thousand titles take a second. */
export function ranksIn(id: ColumnId, telling: Telling): Ranks {
  const ofTelling = known.get(telling) ?? new Map<ColumnId, Ranks>()
  const ranks = ofTelling.get(id) ?? rankEvents(id, telling)
  known.set(telling, ofTelling.set(id, ranks))
  return ranks
}

/** Dates and numbers rank by themselves, all else by the alphabet of the reader's language. */
function rankEvents(id: ColumnId, telling: Telling): Ranks {
  const { events } = telling.dataset
  const { text, value } = columnOf(id)
  if (value !== undefined) return toRanks(events.map(value), (a, b) => a - b)
  const texts = events.map((event) => text(event, telling) || null)
  return toRanks(texts, compareIn(telling.lang))
}

function columnOf(id: ColumnId): Column {
  const column = columns.find((one) => one.id === id)
  if (column === undefined) throw new Error(`no column ${id}`)
  return column
}
