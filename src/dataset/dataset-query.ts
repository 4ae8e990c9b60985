import { queryOptions } from '@tanstack/react-query'
import type { Dataset } from '../domain/dataset.ts'
import { AppError, type Problem } from '../errors.ts'
import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { parseDataset, type ReadDate } from './parse-dataset.ts'
import type { Measure } from './link-routes.ts'

export type LoadedDataset = { readonly dataset: Dataset; readonly problems: readonly Problem[] }

/** The built atlas at an address of this origin. */
export const datasetQuery = (address: string) =>
  queryOptions({
    queryKey: ['dataset', address],
    queryFn: () => loadDataset(address),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  })

async function loadDataset(address: string): Promise<LoadedDataset> {
  const response = await fetch(address).catch(() => {
    throw new AppError('The atlas data could not be fetched: the connection failed.')
  })
  if (!response.ok)
    throw new AppError(`The atlas data could not be fetched: the server answered ${response.status}.`)
  const raw: unknown = await response.json().catch(() => {
    throw new AppError('The atlas data could not be read: the file is not JSON.')
  })
  return parseBuilt(raw, address)
}

/** Reads a built file: its dates and measures were worked out by the data build. */
export function parseBuilt(raw: unknown, address: string): LoadedDataset {
  const built = raw as {
    dates?: Record<string, FuzzyDate>
    measures?: Record<string, ReturnType<Measure>>
  } | null
  const readDate: ReadDate = (edtf) => {
    const date = built?.dates?.[edtf]
    if (date === undefined) throw new RangeError(`“${edtf}” is not among the dates of the file`)
    return date
  }
  const measure: Measure = ({ id }) => built?.measures?.[id] ?? { stationKm: [], byCountry: [] }
  return parseDataset(raw, { readDate, measure, fileOf: () => address.split('/').at(-1) ?? address })
}

/** The address asked for by `?data=`, or our own. Throws AppError for an address of another origin. */
export function datasetAddress(query: string, page: string): string {
  const wanted = new URLSearchParams(query).get('data')
  const address = new URL(wanted ?? 'atlas/atlas.json', page)
  if (address.origin !== new URL(page).origin)
    throw new AppError('The atlas opens data from its own address only.')
  return address.href
}
