import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'

/** Text of a file; `page` is any address of the atlas, for formats that name their records by it. */
export type Write = (events: readonly DetailedEvent[], dataset: DetailedDataset, page: string) => string

/** One row a format; what writes it comes when it is asked for. Each file names its licence and the data version, so that a
 *  copy can be traced back. */
export const exporters = [
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async (): Promise<Write> => (await import('./csv.ts')).toCsv,
  },
  {
    id: 'geojson',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    load: async (): Promise<Write> => (await import('./geojson.ts')).toGeoJson,
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    load: async (): Promise<Write> => (await import('./json.ts')).toJson,
  },
  {
    id: 'linked-places',
    extension: 'lpf.json',
    mediaType: 'application/ld+json',
    load: async (): Promise<Write> => (await import('./linked-places.ts')).toLinkedPlaces,
  },
] as const
