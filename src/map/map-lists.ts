import type { LngLat } from '../domain/place.ts'
import type { LocalizedText } from '../domain/text.ts'
import type { Bounds } from '../geo/bounds.ts'

/** What the app itself reads of the geodata: the rest goes straight to MapLibre's worker. */
export type MapLists = {
  /** The two units at each line of `borders.json`, in its order; its lines are numbered from 1. */
  readonly sides: readonly Sides[]
  readonly countries: readonly NamedCountry[]
  readonly cities: readonly NamedCity[]
  readonly areas: readonly PlacedArea[]
  readonly boxes: Boxes
}

/** Of units of land and of contested areas by id: [west, south, east, north] of what has to be seen of them. */
export type Boxes = Readonly<Record<string, Bounds>>

/** 1: contested today; 2: between parts of one country of today, and known only roughly. */
export type Sides = readonly [a: string, b: string, mark?: 1 | 2]

type Named = {
  readonly id: string
  readonly at: LngLat
  readonly minzoom: number
  readonly rank: number
  readonly names: LocalizedText
}

/** A label of a country of today; some have several. */
export type NamedCountry = Named & { readonly maxzoom?: number }

export type NamedCity = Named & {
  readonly capital: boolean
  /** Names of other times, [from, to). */
  readonly formerly?: readonly { readonly from: number; readonly to: number; readonly names: LocalizedText }[]
  readonly since?: number
}

/** Where the name of a contested area stands. */
export type PlacedArea = { readonly id: string; readonly at: LngLat; readonly minzoom: number }

const fetchJson = async (file: string): Promise<unknown> =>
  (await fetch(new URL(`geo/${file}`, document.baseURI))).json()

let loaded: Promise<MapLists> | null = null

/** Fetched once. The files are built with the app, so that their shape need not be checked. */
export function loadMapLists(): Promise<MapLists> {
  loaded ??= Promise.all([fetchJson('border-sides.json'), fetchJson('names.json')]).then(
    ([sides, names]) => ({
      sides: sides as MapLists['sides'],
      ...(names as Omit<MapLists, 'sides'>),
    }),
  )
  loaded.catch(() => (loaded = null))
  return loaded
}
