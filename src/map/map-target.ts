import type { Dataset } from '../domain/dataset.ts'
import type { Holdings } from '../domain/holdings.ts'
import type { LngLat } from '../domain/place.ts'
import type { Polity } from '../domain/polity.ts'
import { unionOf, type Bounds } from '../geo/bounds.ts'
import type { Selected } from '../state/selection.ts'
import type { Target } from './camera.ts'
import { pathOf } from './lit-routes.ts'
import type { Boxes } from './map-lists.ts'

type Known = Pick<
  Dataset,
  'countries' | 'corridors' | 'eventById' | 'organizations' | 'places' | 'polities' | 'areas'
>

/** Where things lie at the cursor's day. */
export type Whereabouts = { readonly boxes: Boxes; readonly holdings: Holdings; readonly instant: number }

/** Where these lie is told by lists that come after the dataset. */
export const needsLists = ({ kind }: Selected): boolean => kind === 'polity' || kind === 'area'

/** What has to be seen of a selected thing; null for what has no place on the map. */
export function toTarget(dataset: Known, selected: Selected, where: Whereabouts): Target | null {
  if (selected.kind === 'polity') return toLandOf(dataset, selected.id, where)
  if (selected.kind === 'area') return toArea(where.boxes[selected.id])
  if (selected.kind === 'country') {
    const country = dataset.countries.get(selected.id)
    return country === undefined ? null : { kind: 'area', point: country.point, bbox: country.bbox }
  }
  if (selected.kind === 'corridor') {
    const corridor = dataset.corridors.get(selected.id)
    return corridor === undefined ? null : { kind: 'route', points: pathOf(corridor) }
  }
  const lngLat = toPoint(dataset, selected)
  return lngLat ? { kind: 'point', lngLat } : null
}

function toPoint(dataset: Known, selected: Selected): LngLat | null | undefined {
  if (selected.kind === 'event') return dataset.eventById.get(selected.id)?.lngLat
  if (selected.kind === 'place') return dataset.places.get(selected.id)?.lngLat
  if (selected.kind !== 'organization') return null
  return dataset.places.get(dataset.organizations.get(selected.id)?.seat ?? '')?.lngLat
}

/** The land of a state of the time, on the day of its time that is nearest to the cursor's. */
function toLandOf({ polities, countries }: Known, id: string, where: Whereabouts): Target | null {
  const polity = polities.get(id)
  if (polity === undefined) return null
  const { boxes, holdings, instant } = where
  const bbox = unionOf(
    holdings
      .unitsOf(id, nearestDay(polity, instant))
      .map((unit) => boxes[unit])
      .filter((box) => box !== undefined),
  )
  const point = polity.label?.point ?? countries.get(polity.country ?? '')?.point
  if (bbox === undefined) return point === undefined ? null : { kind: 'point', lngLat: point }
  return { kind: 'area', point: point ?? middleOf(bbox), bbox }
}

const nearestDay = ({ date: { start, end } }: Polity, instant: number): number =>
  Math.min(Math.max(instant, start), end - 1)

const middleOf = ([west, south, east, north]: Bounds): LngLat => [(west + east) / 2, (south + north) / 2]

const toArea = (box: Bounds | undefined): Target | null =>
  box === undefined ? null : { kind: 'area', point: middleOf(box), bbox: box }
