import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { LaneKind } from '../state/app-state.ts'

/** The lanes that an event lies in: that of its first theme; of the other kinds, every one that is named in it. */

export const otherLane = 'other-events'

type Named = Pick<Dataset, 'themes'>

const idsIn: Readonly<Record<LaneKind, (event: HistoricalEvent, named: Named) => readonly string[]>> = {
  theme: (event, { themes }) => {
    const first = event.themes.find((id) => themes.get(id)?.lane === true)
    return first === undefined ? [] : [first]
  },
  leader: (event) => event.leaders,
  country: (event) => event.countries,
  corridor: (event) => event.corridors,
  source: (event) => event.sources,
}

const inOtherLane = [otherLane]

export function lanesOf(event: HistoricalEvent, kind: LaneKind, named: Named): readonly string[] {
  const ids = idsIn[kind](event, named)
  return ids.length === 0 ? inOtherLane : ids
}
