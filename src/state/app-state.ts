import type { Atlas } from '../domain/dataset.ts'
import type { Colouring } from '../domain/hue.ts'
import type { LngLat } from '../domain/place.ts'
import type { Borders } from '../domain/world.ts'
import type { Bits } from '../filter/bits.ts'
import { emptyFilter, type Filter } from '../filter/filter.ts'
import type { Span } from '../time/span.ts'
import { nothingSelected, type Selected } from './selection.ts'

/** What the reader wants. Ids and spans only; the dataset lives in the query cache. */
export type AppState = {
  readonly shown: Span
  readonly cursor: number
  /** Whether an event counts as in the shown span when it may have touched it, or only when it surely did. */
  readonly certainty: Certainty
  readonly filter: Filter
  /** Only events whose place is on the map as it stands count. */
  readonly onlyOnMap: boolean
  /** Those events, as the map last told; null while it is not asked. */
  readonly onMap: Bits | null
  readonly selected: Selected
  /** The event under the pointer or the list's focus. */
  readonly hovered: string | null
  /** What the row of a list under the pointer or the focus stands for on the map; null when nothing. */
  readonly pointed: Pointed | null
  /** The entry of what changed that a click on the map has asked for; a new object each time. */
  readonly entry: { readonly id: string } | null
  /** A pinned panel keeps the cursor where it is when something is selected. */
  readonly pinned: boolean
  readonly playing: boolean
  /** The events that playing passes just now. */
  readonly lit: ReadonlySet<string>
  /** The corridor that is followed and the point reached; null when none is. It may outlive its panel. */
  readonly trace: Trace | null
  /** The trace moves by itself. */
  readonly tracing: boolean
  readonly pace: TracePace
  /** Corridors side by side, three at most; empty when nothing is compared. */
  readonly compared: readonly string[]
  /** null until the reader moves the map. */
  readonly camera: Camera | null
  /** By what the timeline's rows part the events. */
  readonly lanes: LaneKind
  readonly colouring: Colouring
  /** Rows drawn small, as `kind:id`. */
  readonly foldedLanes: readonly string[]
  /** Also the rows that few events are in. */
  readonly allLanes: boolean
  readonly lang: string
  readonly scheme: Scheme
  /** Signs of the map's legend that the reader has switched off, such as `kind:oil`; they hide lines and tints, never events. */
  readonly muted: readonly string[]
  readonly borders: Borders
  /** The group of sources by which the atlas is read; null for all accounts together. */
  readonly lens: string | null
  /** The earth as a ball rather than a plane. */
  readonly globe: boolean
  /** `abandoned`: corridors that were given up. */
  readonly layers: Readonly<Record<'relations' | 'areas' | 'corridors' | 'abandoned' | 'events', boolean>>
}

/** A point of a corridor's route, km from its start. */
export type Trace = {
  readonly corridor: string
  readonly km: number
  /** The reader has hold of the point on the map, which then keeps still. */
  readonly isHeld?: boolean
}

export type TracePace = { readonly speed: number; readonly direction: 1 | -1 }

/** Land, a corridor, a contested area. */
export type Pointed =
  | { readonly kind: 'land'; readonly units: readonly string[] }
  | { readonly kind: 'corridor' | 'area'; readonly id: string }

export type Certainty = 'possible' | 'certain'

export const laneKinds = ['theme', 'leader', 'country', 'corridor', 'source'] as const
export type LaneKind = (typeof laneKinds)[number]

export type Camera = { readonly center: LngLat; readonly zoom: number }

export type Scheme = 'system' | 'light' | 'dark'

export const initialState = ({ defaultView, home }: Pick<Atlas, 'defaultView' | 'home'>): AppState => ({
  shown: defaultView.shown,
  cursor: defaultView.cursor,
  certainty: 'possible',
  filter: emptyFilter,
  onlyOnMap: false,
  onMap: null,
  selected: nothingSelected,
  hovered: null,
  pointed: null,
  entry: null,
  pinned: false,
  playing: false,
  lit: new Set(),
  trace: null,
  tracing: false,
  pace: { speed: 1, direction: 1 },
  compared: [],
  camera: null,
  lanes: 'theme',
  colouring: 'leader',
  // The country of the atlas is in nearly every event: its row says little beside the others.
  foldedLanes: [`country:${home}`],
  allLanes: false,
  lang: 'en',
  scheme: 'system',
  muted: [],
  borders: 'then',
  lens: null,
  globe: false,
  layers: { relations: true, areas: true, corridors: true, abandoned: false, events: true },
})
