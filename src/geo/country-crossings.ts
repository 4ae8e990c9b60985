import type { Feature, Geometry } from 'geojson'
import type { LngLat } from '../domain/place.ts'
import { cumulativeKm, kmOfNearest } from './along-route.ts'
import { isInside } from './point-in-polygon.ts'

type CountryShape = Feature<Geometry, { id: string }>

/** Kilometres of a path inside each country, in order of first entry, counted by walking it in steps of `stepKm`.
 *  Stretches over open water belong to no country and are counted as `sea`. */
export function lengthByCountry(
  path: readonly LngLat[],
  shapes: readonly CountryShape[],
  stepKm = 1,
): { country: string; km: number }[] {
  const along = cumulativeKm(path)
  const sums = new Map<string, number>()
  let last: CountryShape | undefined
  for (let i = 1; i < path.length; i++) {
    const [from, to] = [path[i - 1], path[i]]
    if (from === undefined || to === undefined) continue
    const length = (along[i] ?? 0) - (along[i - 1] ?? 0)
    const steps = Math.max(1, Math.round(length / stepKm))
    for (let n = 0; n < steps; n++) {
      const t = (n + 0.5) / steps
      const point: [number, number] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
      if (last === undefined || !isInside(point, last.geometry))
        last = shapes.find((shape) => isInside(point, shape.geometry))
      const country = last?.properties.id ?? 'sea'
      sums.set(country, (sums.get(country) ?? 0) + length / steps)
    }
  }
  return [...sums].map(([country, km]) => ({ country, km }))
}

/** Scales what the geometry says to the stated length: drawn routes cut corners and come out short.
 *  Rounds to whole kilometres. */
export function measureRoute(
  route: { path: readonly LngLat[]; stations: readonly LngLat[]; statedKm: number | null },
  shapes: readonly CountryShape[],
): { stationKm: number[]; byCountry: { country: string; km: number }[] } {
  const along = cumulativeKm(route.path)
  const drawn = along.at(-1) ?? 0
  const scale = route.statedKm === null || drawn === 0 ? 1 : route.statedKm / drawn
  return {
    stationKm: route.stations.map((station) => Math.round(kmOfNearest(route.path, along, station) * scale)),
    byCountry: lengthByCountry(route.path, shapes).map(({ country, km }) => ({
      country,
      km: Math.round(km * scale),
    })),
  }
}
