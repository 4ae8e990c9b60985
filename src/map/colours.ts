import type { CorridorKind } from '../domain/corridor.ts'
import type { RelationStatus } from '../domain/country.ts'

export type MapScheme = 'light' | 'dark'

/** Land by the country's relation to the home country. */
export const tints: Readonly<Record<MapScheme, Readonly<Record<RelationStatus, string>>>> = {
  light: {
    home: '#e7d29c',
    strategic: '#afc9ba',
    relations: '#dee0cb',
    recognised: '#e6e3d1',
    missions: '#ebe2c6',
    limited: '#d9ceda',
    broken: '#d9ceda',
    none: '#e9e1d1',
    union: '#e6c2ae',
    nodata: '#ede6d7',
  },
  dark: {
    home: '#5e5030',
    strategic: '#2c5b55',
    relations: '#26354b',
    recognised: '#223044',
    missions: '#2c3140',
    limited: '#4c4169',
    broken: '#4c4169',
    none: '#1f2a3d',
    union: '#46302d',
    nodata: '#1e2a3d',
  },
}

const light = {
  water: '#cbd8db',
  lake: '#c3d3d8',
  waterLine: '#b7c8cd',
  river: '#93aeb9',
  hatch: '#8f8674',
  border: '#8e8676',
  casing: '#f7f1e4',
  countryText: '#4a4a45',
  waterText: '#395863',
  rangeText: '#5f5a4d',
  ink: '#1c2333',
  ink2: '#454c5c',
  panel: '#fbf8f1',
  raise: '#fffdf8',
  accent: '#b03a1a',
  /** What changed between two days. */
  change: '#1f5fa8',
  reliefOpacity: 0.68,
  /** The shadows are drawn in #3a3028; 0 makes them black. */
  reliefBrightness: 1,
}

export type MapColours = Readonly<typeof light>

export const mapColours: Readonly<Record<MapScheme, MapColours>> = {
  light,
  dark: {
    water: '#0e1a2d',
    lake: '#0f1d33',
    waterLine: '#1a2b44',
    river: '#3f5c80',
    hatch: '#66738a',
    border: '#66758d',
    casing: '#131e30',
    countryText: '#c9cdd4',
    waterText: '#7e9dbf',
    rangeText: '#98a1b0',
    ink: '#ede8dc',
    ink2: '#bfc4ce',
    panel: '#121d30',
    raise: '#1b2941',
    accent: '#f0916a',
    change: '#8db9f2',
    reliefOpacity: 0.75,
    reliefBrightness: 0.1,
  },
}

/** `text` is legible on `fill`; a leader's colour itself is never text. Indexed by the leader's `hue`. */
export interface LeaderColour {
  readonly fill: string
  readonly text: string
}

export const leaderColours: Readonly<Record<MapScheme, readonly LeaderColour[]>> = {
  light: [
    { fill: '#97811a', text: '#0a0e16' },
    { fill: '#603512', text: '#ffffff' },
    { fill: '#3c3c3d', text: '#ffffff' },
    { fill: '#7f72bc', text: '#0a0e16' },
    { fill: '#439165', text: '#0a0e16' },
    { fill: '#01427a', text: '#ffffff' },
    { fill: '#a25785', text: '#ffffff' },
  ],
  dark: [
    { fill: '#f1bd5b', text: '#0a0e16' },
    { fill: '#d76a41', text: '#0a0e16' },
    { fill: '#dce1ea', text: '#0a0e16' },
    { fill: '#c4a7db', text: '#0a0e16' },
    { fill: '#85cba1', text: '#0a0e16' },
    { fill: '#3f90e0', text: '#0a0e16' },
    { fill: '#c46894', text: '#0a0e16' },
  ],
}

export const corridorColours: Readonly<Record<MapScheme, Readonly<Record<CorridorKind, string>>>> = {
  light: {
    oil: '#2e2a28',
    gas: '#8f5f00',
    rail: '#4c4a86',
    road: '#4c4a86',
    sea: '#23685a',
    power: '#7a3d86',
    multimodal: '#23685a',
  },
  dark: {
    oil: '#ede8dc',
    gas: '#e3b04b',
    rail: '#a9a6f0',
    road: '#a9a6f0',
    sea: '#6cc7ae',
    power: '#d59be0',
    multimodal: '#6cc7ae',
  },
}

/** Corridors side by side, in their order; each also has its letter. */
export const comparedColours = (scheme: MapScheme): readonly string[] =>
  scheme === 'light' ? ['#b03a1a', '#1f5fa8', '#2f7350'] : ['#f0916a', '#8db9f2', '#85cba1']
