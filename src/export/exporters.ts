import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { toCsv } from './csv.ts'
import { toGeoJson } from './geojson.ts'

/** One row a format. Each file names its licence and the data version, so that a copy can be traced back. */
export const exporters = [
  { id: 'csv', extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: toCsv },
  { id: 'geojson', extension: 'geojson', mediaType: 'application/geo+json', write: toGeoJson },
] as const satisfies readonly {
  id: string
  extension: string
  mediaType: string
  write: (events: readonly DetailedEvent[], dataset: DetailedDataset) => string
}[]
