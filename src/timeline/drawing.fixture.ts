import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { Colouring } from '../domain/hue.ts'
import { indexOf } from '../filter/event-index.ts'
import { createEventQuery } from '../filter/event-query.ts'
import { emptyFilter } from '../filter/filter.ts'
import type { Certainty, LaneKind } from '../state/app-state.ts'
import { toInstant } from '../time/instant.ts'
import { dataset } from './dataset.fixture.ts'
import { toDrawing, type Drawing } from './items.ts'
import { laneColumnsOf } from './lane-columns.ts'
import { toRows } from './rows.ts'
import type { Scale } from './scale.ts'

/** The fixture's atlas with these events, in the order and with the numbers that a dataset gives them. */
export function datasetOf(events: readonly HistoricalEvent[]): Dataset {
  const inOrder = [...events]
    .sort((a, b) => (a.date?.start ?? Infinity) - (b.date?.start ?? Infinity))
    .map((event, number) => ({ ...event, number }))
  return { ...dataset, events: inOrder, eventById: new Map(inOrder.map((event) => [event.id, event])) }
}

type Reading = {
  readonly scale?: Scale
  readonly certainty?: Certainty
  readonly lanes?: LaneKind
  readonly colouring?: Colouring
  readonly lang?: string
  readonly selected?: string | null
  readonly led?: ReadonlySet<string>
  readonly folded?: ReadonlySet<string>
  readonly textWidth?: (text: string) => number
}

const decade: Scale = { span: { start: toInstant(1990), end: toInstant(2000) }, width: 1000 }

export function rowsOf(atlas: Dataset, reading: Reading = {}) {
  const { scale = decade, certainty = 'possible', lanes = 'theme', colouring = 'leader' } = reading
  const ask = createEventQuery(indexOf(atlas))
  const asked = { filter: emptyFilter, text: null, shown: scale.span, certain: certainty === 'certain' }
  const laneIds = new Set(laneColumnsOf(atlas, lanes).ids)
  return toRows(atlas, { shown: scale.span, certainty, lanes, colouring, laneIds, visible: ask(asked) })
}

/** What the lanes draw of these events, with the ids of the events in each item. */
export function draw(
  events: readonly HistoricalEvent[],
  reading: Reading = {},
): Drawing & { readonly events: ReadonlyMap<string, readonly string[]> } {
  const atlas = datasetOf(events)
  const { scale = decade, selected = null, led = new Set(), folded = new Set(), lang = 'en', colouring = 'leader' } = reading // prettier-ignore
  const drawing = toDrawing(rowsOf(atlas, reading), {
    dataset: atlas, scale, folded, led, lang, colouring, selected: atlas.eventById.get(selected ?? '') ?? null,
    textWidth: reading.textWidth ?? ((text) => text.length * 6),
  }) // prettier-ignore
  const idsOf = (numbers: readonly number[]) => numbers.flatMap((number) => atlas.events[number]?.id ?? [])
  return {
    ...drawing,
    events: new Map([...drawing.members].map(([id, { numbers }]) => [id, idsOf(numbers())])),
  }
}
