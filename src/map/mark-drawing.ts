import type { Dataset } from '../domain/dataset.ts'
import { isFaded } from '../domain/event.ts'
import { indexOf, type EventSet } from '../filter/event-index.ts'
import type { AppState } from '../state/app-state.ts'
import { selectedId } from '../state/selection.ts'
import { onMapIn } from '../state/on-map.ts'
import { noCities, toCities } from './city-names.ts'
import { toStep, type Mark } from './clusters.ts'
import type { MapScheme } from './colours.ts'
import type { Differs } from './draw-memory.ts'
import { toHighlight, toHighlightFeatures, toNameFeatures, type Highlight } from './event-marks.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { Hit } from './map-hits.ts'
import type { NamedCity } from './map-lists.ts'
import { noMarks, toMarkSet, type MarkSet } from './mark-set.ts'
import { toSigns } from './mark-signs.ts'
import { spotsOf } from './spots.ts'
import { createCityClock } from './state-labels.ts'

/** The marks of the events in view, the light that passes over them, and what is selected or hovered. Marks are painted
 *  over the map at once; the names of their places are the map's own, which is slow, and wait for a scrub to end. */
export function createMarkDrawing(dataset: Dataset, adapter: MapAdapter, differs: Differs) {
  const [spots, { start }] = [spotsOf(dataset), indexOf(dataset)]
  const isReading = dataset.events.some(isFaded)
  const names = createNameDrawing(dataset, adapter, differs)
  let set: MarkSet = noMarks
  let highlight: Highlight | null = null
  let told: ReadonlySet<Mark | null> | null = null
  const cluster = (state: AppState): boolean => {
    const events = onMapIn(dataset, state)
    const step = toStep(adapter.box().zoom)
    const selected = dataset.eventById.get(selectedId(state.selected, 'event') ?? '') ?? null
    const { events: isShown } = state.layers
    if (!differs('marks', events, step, selected, isShown)) return false
    set = isShown ? toMarkSet(spots, { events, step, apart: selected?.number ?? null }) : noMarks
    told = isReading ? toldMarks(dataset, set, events) : null
    return true
  }
  const find = (state: AppState): boolean => {
    const selected = dataset.eventById.get(selectedId(state.selected, 'event') ?? '') ?? null
    const { lang, colouring } = state
    if (!differs('highlight', selected, set, lang, colouring)) return false
    const step = toStep(adapter.box().zoom)
    highlight = toHighlight(selected, dataset, { marks: set.marks, step, lang, colouring })
    return true
  }
  const clear = (): boolean => {
    if (!differs('cleared', highlight?.label, highlight?.icon.isAside, highlight?.lngLat)) return false
    adapter.show('highlight', toHighlightFeatures(highlight))
    return true
  }
  return {
    supply: names.supply,
    all: () => set,
    /** True when the map itself has to be drawn. `settled` is false while time is being scrubbed. */
    update: (state: AppState, settled: boolean): boolean => {
      cluster(state)
      find(state)
      const isCleared = clear()
      return (settled && names.draw(state, set)) || isCleared
    },
    paint: (state: AppState, hit: Hit | null, scheme: MapScheme): void => {
      const hovered = findHovered(dataset, set, { hovered: state.hovered, hit })
      const signs = toSigns(
        { set, highlight, hovered },
        {
          dataset,
          state,
          box: adapter.box(),
          toPoint: adapter.toPoint,
          begins: ({ id }) => start[id] ?? 0,
          told: (mark) => told?.has(mark) ?? true,
        },
      )
      adapter.paintMarks(signs, scheme)
    },
  }
}

/** The names of the places where marks stand: as they were called at the time, once the lists have come. */
function createNameDrawing(dataset: Dataset, adapter: MapAdapter, differs: Differs) {
  let cities = noCities
  let clock = createCityClock([], dataset.places)
  return {
    supply: (known: readonly NamedCity[]): void => {
      cities = toCities(known)
      clock = createCityClock(known, dataset.places)
    },
    draw: ({ lang, cursor }: AppState, set: MarkSet): boolean => {
      if (!differs('names', set, lang, cities, clock(cursor))) return false
      adapter.show('marks', toNameFeatures(set.marks, dataset, { lang, instant: cursor, cities }))
      return true
    },
  }
}

/** The marks that hold an event which the sources of a reading tell of. */
const toldMarks = ({ events }: Dataset, set: MarkSet, inView: EventSet): ReadonlySet<Mark | null> =>
  new Set(
    Array.from(inView.numbers())
      .filter((number) => !isFaded(events[number] ?? {}))
      .map((number) => set.holding(number)),
  )

/** The mark that is pointed at, or that holds the event hovered elsewhere. */
export function findHovered(
  { eventById }: Pick<Dataset, 'eventById'>,
  set: MarkSet,
  { hovered, hit }: { hovered: string | null; hit: Hit | null },
): Mark | null {
  if (hit?.kind === 'mark') return set.byId(hit.mark)
  const event = hovered === null ? undefined : eventById.get(hovered)
  return event === undefined ? null : set.holding(event.number)
}
