import type { Feature, Geometry } from 'geojson'
import type { LngLat } from '../domain/place.ts'
import { cumulativeKm, cumulativeParts, kmOfNearestPart } from './along-route.ts'
import { isInside } from './point-in-polygon.ts'

type CountryShape = Feature<Geometry, { id: string }>

/** A stretch of a route inside one country, `sea` where it is in none. */
export type Leg = { readonly country: string; readonly km: number }

/** A part of a route; one over land is in some country wherever the shapes' coast has it. */
export type RoutePart = { readonly path: readonly LngLat[]; readonly overLand: boolean }

/** Where routes run along a border or a coast, the shapes' own errors would make them cross it again and again: shorter
 *  stretches count for the one they interrupt, km. */
const shortestLeg = 5

type OpenLeg = { country: string | null; km: number }

/** The stretches of a route in one country after another, in order, found by walking it in steps of `stepKm`. Their
 *  lengths add up to that of the route, gaps between its parts left out. Open water belongs to no country and is told as
 *  `sea`. */
export function toLegs(parts: readonly RoutePart[], shapes: readonly CountryShape[], stepKm = 1): Leg[] {
  const legs: OpenLeg[] = []
  let last: CountryShape | undefined
  for (const { path, overLand } of parts)
    for (const { point, km } of toSteps(path, stepKm)) {
      if (last === undefined || !isInside(point, last.geometry))
        last = shapes.find((shape) => isInside(point, shape.geometry))
      add(legs, { country: last?.properties.id ?? (overLand ? null : 'sea'), km })
    }
  return withoutShort(legs).map(({ country, km }) => ({ country: country ?? 'sea', km }))
}

function add(legs: OpenLeg[], { country, km }: OpenLeg): void {
  const current = legs.at(-1)
  if (current?.country === country) current.km += km
  else legs.push({ country, km })
}

/** The middles of equal steps along a line and how long each is. */
function toSteps(path: readonly LngLat[], stepKm: number): { point: LngLat; km: number }[] {
  const along = cumulativeKm(path)
  return path.slice(1).flatMap((to, i) => {
    const from = path[i] ?? to
    const length = (along[i + 1] ?? 0) - (along[i] ?? 0)
    const steps = Math.max(1, Math.round(length / stepKm))
    return Array.from({ length: steps }, (_, n) => {
      const t = (n + 0.5) / steps
      const point: LngLat = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
      return { point, km: length / steps }
    })
  })
}

/** Gives the shortest stretch to the longer of its neighbours, until none is too short or in no country. */
function withoutShort(legs: readonly OpenLeg[]): readonly OpenLeg[] {
  const lengths = legs.map(({ country, km }) => (country === null ? 0 : km))
  const least = Math.min(...lengths)
  if (least >= shortestLeg || legs.length < 2) return legs
  const at = lengths.indexOf(least)
  const [before, after] = [legs[at - 1], legs[at + 1]]
  const heir = (before?.km ?? 0) >= (after?.km ?? 0) ? before : after
  const merged: OpenLeg[] = []
  for (const [i, { country, km }] of legs.entries())
    add(merged, { country: i === at && heir !== undefined ? heir.country : country, km })
  return withoutShort(merged)
}

/** Kilometres in each country, in order of first entry. */
export function lengthByCountry(legs: readonly Leg[]): Leg[] {
  const sums = new Map<string, number>()
  for (const { country, km } of legs) sums.set(country, (sums.get(country) ?? 0) + km)
  return [...sums].map(([country, km]) => ({ country, km: Math.round(km) }))
}

/** A stretch of a route with a stated length of its own: drawn routes cut corners and come out short. */
export type Section = {
  readonly parts: readonly RoutePart[]
  readonly stations: readonly { readonly lngLat: LngLat; readonly isBorder: boolean }[]
  readonly statedKm: number | null
}

/** Kilometres of the parts and from the route's start to its stations, and the legs; all scaled to the stated lengths. */
export type Measures = {
  readonly partKm: readonly number[]
  readonly stationKm: readonly number[]
  readonly legs: readonly Leg[]
}

export const notMeasured: Measures = { partKm: [], stationKm: [], legs: [] }

/** Measures the sections of a route, one behind the other. Stations are rounded to whole kilometres, all else to tenths. */
export function measureRoute(sections: readonly Section[], shapes: readonly CountryShape[]): Measures {
  const partKm: number[] = []
  const stationKm: number[] = []
  const legs: OpenLeg[] = []
  let start = 0
  for (const { parts, stations, statedKm } of sections) {
    const paths = parts.map(({ path }) => path)
    const along = cumulativeParts(paths)
    const drawnKm = along.at(-1)?.at(-1) ?? 0
    const scale = statedKm === null || drawnKm === 0 ? 1 : statedKm / drawnKm
    for (const ends of along) partKm.push(toTenths(((ends.at(-1) ?? 0) - (ends[0] ?? 0)) * scale))
    const km = stations.map(({ lngLat }) => kmOfNearestPart(paths, along, lngLat) * scale)
    const sectionLegs = toLegs(parts, shapes).map((leg) => ({ ...leg, km: leg.km * scale }))
    stationKm.push(...km.map((fromStart) => Math.round(start + fromStart)))
    const borders = km.filter((_, i) => stations[i]?.isBorder)
    for (const leg of meetingAt(borders, sectionLegs)) add(legs, leg)
    start += drawnKm * scale
  }
  return {
    partKm,
    stationKm,
    legs: legs.map(({ country, km }) => ({ country: country ?? 'sea', km: toTenths(km) })),
  }
}

const toTenths = (km: number): number => Math.round(km * 10) / 10

/** A border post says better than simplified shapes where a border is, as near as this, km. */
const postReach = 20

/** The legs with their ends moved to the border posts beside them. */
function meetingAt(posts: readonly number[], legs: readonly Leg[]): Leg[] {
  let before = 0
  let left = 0
  return legs.map(({ country, km }, i) => {
    const end = before + km
    const isLast = i === legs.length - 1
    const near = posts.filter((post) => Math.abs(post - end) < postReach && post > left)
    const nearest = near.sort((a, b) => Math.abs(a - end) - Math.abs(b - end))[0]
    const to = isLast ? end : (nearest ?? end)
    const leg = { country, km: to - left }
    before = end
    left = to
    return leg
  })
}
