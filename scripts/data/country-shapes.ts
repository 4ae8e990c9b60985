import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { CountryShape } from './rules/rule.ts'

/** A unit of `world.json`: a country, or a part of one. */
export type UnitShape = Feature<Polygon | MultiPolygon, { id: string; country: string }>

/** The land of each country of today, put together from its units. */
export function toCountryShapes({ features }: FeatureCollection): CountryShape[] {
  const polygons = new Map<string, MultiPolygon['coordinates']>()
  for (const { properties, geometry } of features as UnitShape[]) {
    const own = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    polygons.set(properties.country, [...(polygons.get(properties.country) ?? []), ...own])
  }
  return [...polygons].map(([id, coordinates]) => ({
    type: 'Feature',
    properties: { id },
    geometry: { type: 'MultiPolygon', coordinates },
  }))
}

export const toUnitIds = ({ features }: FeatureCollection): ReadonlySet<string> =>
  new Set((features as UnitShape[]).map(({ properties }) => properties.id))
