import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { themeHues } from '../domain/hue.ts'
import type { EventSet } from '../filter/event-index.ts'
import { inLanguage } from '../domain/text.ts'
import type { AppState, LaneKind } from '../state/app-state.ts'
import { countByLane, laneColumnsOf } from './lane-columns.ts'
import { lanesOf, otherLane } from './lanes-of.ts'

/** The rows of the axis: one a theme, leader, country, corridor or source, and a last one for events without any. */
export type Lane = {
  readonly id: string
  readonly name: string
  /** Events in view. */
  readonly count: number
  /** Holds the selected event. */
  readonly hot: boolean
  readonly folded: boolean
  /** The colour of its marks, where all of them have the same. */
  readonly hue: number | null
}

export type Lanes = {
  readonly lanes: readonly Lane[]
  /** How many more there are than the reader has asked to see. */
  readonly hidden: number
}

/** Lanes that a reader may fold are told apart by kind too: a country and a corridor may share an id. */
export const foldKey = (kind: LaneKind, id: string): string => `${kind}:${id}`

/** Kinds of which there are few, and whose order says something. */
const inDatasetOrder: readonly LaneKind[] = ['theme', 'leader']

/** More lanes than this wait behind a button. */
export const mostLanes = 12

export type LaneReading = Pick<AppState, 'lanes' | 'lang' | 'colouring' | 'foldedLanes' | 'allLanes'> & {
  /** What passes the filter: says which lanes there are, and in which order, so that they hold still while time moves. */
  readonly matching: EventSet
  readonly inView: EventSet
  readonly selected: HistoricalEvent | null
  readonly otherName: string
}

export function toLanes(dataset: Dataset, reading: LaneReading): Lanes {
  const { lanes: kind, matching, inView, selected, foldedLanes, allLanes } = reading
  const ids = toOrder(dataset, reading)
  const counts = countByLane(laneColumnsOf(dataset, kind), inView.bits)
  const hot = selected === null || selected.date === null ? [] : lanesOf(selected, kind, dataset)
  const most = allLanes ? ids : mostUsed(ids, totalsOf(dataset, kind, matching))
  const shown = ids.filter((id) => most.includes(id) || hot.includes(id))
  const names = namesOf(dataset, reading)
  const lanes = shown.map((id) => ({
    id,
    name: names(id),
    count: counts.get(id) ?? 0,
    hot: hot.includes(id),
    folded: foldedLanes.includes(foldKey(kind, id)),
    hue: hueOfLane(id, dataset, reading),
  }))
  return { lanes, hidden: ids.length - shown.length }
}

const mostUsed = (ids: readonly string[], totals: ReadonlyMap<string, number>): readonly string[] =>
  ids.toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0)).slice(0, mostLanes)

/** The other lane last; lanes that no matching event is in are left out, but themes always stand. */
function toOrder(dataset: Dataset, { lanes: kind, matching }: LaneReading): readonly string[] {
  const totals = totalsOf(dataset, kind, matching)
  const named = [...totals.keys()].filter((id) => id !== otherLane)
  const order = inDatasetOrder.includes(kind)
    ? [...dataset[kind === 'theme' ? 'themes' : 'leaders'].keys()].filter((id) =>
        kind === 'theme' ? dataset.themes.get(id)?.lane === true : totals.has(id),
      )
    : named.sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || (a < b ? -1 : 1))
  return totals.has(otherLane) ? [...order, otherLane] : order
}

let known: { of: readonly unknown[]; totals: ReadonlyMap<string, number> } | null = null

/** Counted anew only when the filter or the kind of lanes changes. */
function totalsOf(dataset: Dataset, kind: LaneKind, matching: EventSet): ReadonlyMap<string, number> {
  const of = [dataset, kind, matching]
  if (known === null || of.some((part, i) => part !== known?.of[i]))
    known = { of, totals: countByLane(laneColumnsOf(dataset, kind), matching.bits) }
  return known.totals
}

function namesOf(dataset: Dataset, { lanes: kind, lang, otherName }: LaneReading): (id: string) => string {
  const { themes, leaders, countries, corridors, sources } = dataset
  const nameIn = {
    theme: (id: string) => themes.get(id)?.names,
    leader: (id: string) => leaders.get(id)?.names,
    country: (id: string) => countries.get(id)?.names,
    corridor: (id: string) => corridors.get(id)?.short,
    source: (id: string) => ({ en: sources.get(id)?.short ?? id }),
  }[kind]
  return (id) => (id === otherLane ? otherName : inLanguage(nameIn(id) ?? { en: id }, lang))
}

function hueOfLane(
  id: string,
  { leaders, themes }: Dataset,
  { lanes, colouring }: LaneReading,
): number | null {
  if (lanes !== colouring) return null
  return (lanes === 'theme' ? themeHues(themes).get(id) : leaders.get(id)?.hue) ?? null
}
