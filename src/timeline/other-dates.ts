import type { Dataset } from '../domain/dataset.ts'
import { hasBit } from '../filter/bits.ts'
import { clampInstant, overlaps } from '../time/span.ts'
import type { Rows } from './clusters.ts'
import { onlyOf, plain, type Drawing, type Item, type Members, type Projection } from './items.ts'
import { centreOf, toMark } from './marks.ts'
import { drawnSpan } from './overhang.ts'
import { pixelLength } from './scale.ts'
import { tieOf } from './stand-apart.ts'

const known = new WeakMap<Dataset['events'], readonly number[]>()

/** The events whose accounts differ on the date. A reading by one group of sources has one date of each. */
function eventsOfSeveralDates({ events }: Dataset): readonly number[] {
  const numbers =
    known.get(events) ??
    events.flatMap(({ number, date, otherDates, reading }) =>
      date === null || otherDates.length === 0 || reading !== undefined ? [] : [number],
    )
  known.set(events, numbers)
  return numbers
}

/** Nearer than this to the mark of the event another date cannot be told from it, pixels. */
const apart = 9

/** Beside everything else on screen. */
const mostOthers = 20

/** A hollow mark on each date that accounts give beside the record's, tied to the event's own by a thin line. Marks, not
 *  events: nothing counts twice. */
export function toOtherDates(rows: Rows, projection: Projection): Drawing {
  const { dataset, selected } = projection
  const numbers = eventsOfSeveralDates(dataset).filter((number) => hasBit(rows.drawn, number))
  const items: Item[] = []
  const members = new Map<string, Members>()
  const first = numbers.filter((number) => number === selected?.number)
  for (const number of new Set([...first, ...numbers])) {
    if (members.size >= mostOthers) break
    const others = toOthers(number, rows, projection)
    items.push(...others)
    for (const { id, look } of others) if (look === 'other') members.set(id, onlyOf(number))
  }
  return { items, members }
}

function toOthers(number: number, rows: Rows, projection: Projection): Item[] {
  const { dataset, scale, folded, selected } = projection
  const { lanes } = rows
  const { extent } = dataset.atlas
  const drawn = drawnSpan(scale)
  return lanes
    .positionsOf(number)
    .filter((position) => rows.shown.includes(lanes.laneOf(position)))
    .flatMap((position) => {
      const mark = toMark(position, lanes, projection)
      const { lane, hue, family } = mark
      const from = centreOf(mark)
      const common = {
        ...plain, lane, hue, family, selected: selected?.number === number, folded: folded.has(lane),
      } // prettier-ignore
      return (dataset.events[number]?.otherDates ?? []).flatMap(({ edtf, start, end }) => {
        const at = (clampInstant(start, extent) + clampInstant(end, extent)) / 2
        const [first, last] = [Math.min(from, at), Math.max(from, at)]
        if (!overlaps({ start: first, end: last }, drawn) || last - first < apart * pixelLength(scale))
          return []
        const id = `${mark.id}~${edtf}`
        return [
          { ...common, id: tieOf(id), look: 'tie' as const, start: first, end: last },
          { ...common, id, look: 'other' as const, start: at, end: at },
        ]
      })
    })
}
