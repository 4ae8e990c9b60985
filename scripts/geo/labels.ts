import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson'
import type { LocalizedText } from '../../src/domain/text.ts'
import { languages, toNameProperties } from './country-names.ts'
import type { River } from './water.ts'

interface HandLabel {
  id: string
  names: LocalizedText
  minzoom: number
  rank: number
}

/** The hand-made `data/geo/labels.json`. */
export interface LabelInputs {
  cities: (HandLabel & {
    at: Position
    capital?: string
    /** Names of other times, by EDTF intervals. */
    formerly?: { date: string; names: LocalizedText }[]
    /** EDTF: before that there was no such town. */
    since?: string
  })[]
  water: (HandLabel & { at: Position })[]
  ranges: (HandLabel & { line: Position[] })[]
}

export interface LabelProperties {
  kind: 'water' | 'range' | 'river'
  id: string
  minzoom: number
  /** The lower one wins where two labels collide. */
  rank: number
  [text: `name_${string}`]: string
}

type Label = Feature<Point | LineString, LabelProperties>
export type LabelCollection = FeatureCollection<Point | LineString, LabelProperties>

const toPlace = (
  kind: LabelProperties['kind'],
  { id, names, minzoom, rank }: HandLabel,
  geometry: Point | LineString,
): Label => ({
  type: 'Feature',
  properties: { kind, id, minzoom, rank, ...toNameProperties(names) },
  geometry,
})

const toPoint = (at: Position): Point => ({ type: 'Point', coordinates: at })
const toLine = (line: Position[]): LineString => ({ type: 'LineString', coordinates: line })

const assertKnownNames = ({ features }: LabelCollection) => {
  for (const { properties } of features) {
    const missing = languages.filter((language) => !properties[`name_${language}`])
    if (missing.length > 0) throw new Error(`Label ${properties.id} has no name in ${missing.join(', ')}`)
  }
}

/** Labels that are the same at all times: waters, ranges, rivers. */
export const buildLabels = ({ water, ranges }: LabelInputs, rivers: River[]): LabelCollection => {
  const labels: LabelCollection = {
    type: 'FeatureCollection',
    features: [
      ...water.map((label) => toPlace('water', label, toPoint(label.at))),
      ...ranges.map((label) => toPlace('range', label, toLine(label.line))),
      ...rivers.map(({ id, names, points }) =>
        toPlace('river', { id, names, minzoom: 7, rank: 6 }, toLine(points)),
      ),
    ],
  }
  assertKnownNames(labels)
  return labels
}
