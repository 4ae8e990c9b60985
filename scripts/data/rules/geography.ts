import { kmToPath, kmToShape } from './distance.ts'
import type { Rule, RuleContext } from './rule.ts'

/** The 1:50m coasts of the map cut capes and harbours; a place this near its country is taken to lie in it. */
const coastToleranceKm = 25
const offLineKm = 15

/** Offshore fields lie in no polygon. */
const offshore: ReadonlySet<string> = new Set(['field'])

const round = (km: number): string => (Number.isFinite(km) ? `${Math.round(km)} km` : 'far')

export const placeOutsideCountry: Rule = {
  id: 'place-outside-country',
  check: ({ records, shapes, problem }) =>
    records.places.flatMap((place) => {
      const shape = place.country === undefined ? undefined : shapes.get(place.country)
      if (shape === undefined || place.precision === 'region' || place.precision === 'country') return []
      const km = kmToShape(shape, place.lngLat)
      if (km <= coastToleranceKm) return []
      const reason = `lies ${round(km)} outside ${place.country}: are longitude and latitude in that order?`
      return [problem({ collection: 'places', record: place.id, field: 'lngLat', reason })]
    }),
}

export const stationOutsideCountry: Rule = {
  id: 'station-outside-country',
  check: (context) =>
    stationsOf(context).flatMap(({ corridor, station, n }) => {
      const shape = context.shapes.get(station.country)
      if (shape === undefined || offshore.has(station.kind)) return []
      const km = kmToShape(shape, station.lngLat)
      if (km <= coastToleranceKm) return []
      const reason = `“${station.names.en}” lies ${round(km)} outside ${station.country}`
      return [
        context.problem({
          collection: 'corridors',
          record: corridor.id,
          field: `stations.${n}.lngLat`,
          reason,
        }),
      ]
    }),
}

export const stationOffLine: Rule = {
  id: 'station-off-line',
  check: (context) =>
    stationsOf(context).flatMap(({ corridor, station, n }) => {
      // A composite corridor takes its line from its parts.
      if (corridor.composite.length > 0) return []
      const km = Math.min(...corridor.segments.map(({ path }) => kmToPath(path, station.lngLat)))
      if (km <= offLineKm) return []
      const reason = `“${station.names.en}” lies ${round(km)} off the line`
      return [
        context.problem({
          collection: 'corridors',
          record: corridor.id,
          field: `stations.${n}.lngLat`,
          reason,
        }),
      ]
    }),
}

const stationsOf = ({ records }: RuleContext) =>
  records.corridors.flatMap((corridor) => corridor.stations.map((station, n) => ({ corridor, station, n })))
