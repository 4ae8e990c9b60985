import type { Feature, FeatureCollection } from 'geojson'
import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { toSourceText } from './source-text.ts'

/** RFC 7946. Events without a place are kept, with null geometry. */
export function toGeoJson(events: readonly DetailedEvent[], dataset: DetailedDataset): string {
  const { licence, version, title } = dataset.atlas
  const collection: FeatureCollection<Feature['geometry'] | null> & Record<string, unknown> = {
    type: 'FeatureCollection',
    title: title.en,
    licence,
    dataVersion: version,
    features: events.map((event) => toFeature(event, dataset)),
  }
  return JSON.stringify(collection, null, 1)
}

function toFeature(event: DetailedEvent, dataset: DetailedDataset): Feature<Feature['geometry'] | null> {
  const { id, title, summary, date, kind, place, placeRole, lngLat, importance, differ } = event
  const { countries, leaders, organizations, people, corridors, themes } = event
  return {
    type: 'Feature',
    id,
    geometry: lngLat === null ? null : { type: 'Point', coordinates: [...lngLat] },
    properties: {
      ...{ title, summary, date: date?.edtf ?? null, kind, place, placeRole, importance },
      ...{ countries, leaders, organizations, people, corridors, themes },
      accountsDiffer: differ ?? null,
      sources: event.accounts.map((account) => toSourceText(account, dataset)),
    },
  }
}
