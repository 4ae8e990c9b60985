import type { Dataset } from '../domain/dataset.ts'
import type { Selected } from '../state/selection.ts'
import type { Target } from './camera.ts'
import { pathOf } from './lit-routes.ts'

/** What has to be seen of a selected thing; null for what has no place on the map. */
export function toTarget(dataset: Dataset, selected: Selected): Target | null {
  if (selected.kind === 'event' || selected.kind === 'place' || selected.kind === 'organization') {
    const seat = dataset.organizations.get(selected.id)?.seat
    const place = selected.kind === 'organization' ? seat : selected.id
    const lngLat =
      selected.kind === 'event'
        ? dataset.eventById.get(selected.id)?.lngLat
        : place === undefined
          ? undefined
          : dataset.places.get(place)?.lngLat
    return lngLat ? { kind: 'point', lngLat } : null
  }
  if (selected.kind === 'country') {
    const country = dataset.countries.get(selected.id)
    return country === undefined ? null : { kind: 'area', point: country.point, bbox: country.bbox }
  }
  const corridor = selected.kind === 'corridor' ? dataset.corridors.get(selected.id) : undefined
  return corridor === undefined ? null : { kind: 'route', points: pathOf(corridor) }
}
