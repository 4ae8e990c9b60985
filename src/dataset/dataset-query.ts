import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { AppError, type Problem } from '../errors.ts'
import { detailsNamedIn } from './built-readers.ts'
import { fetchAwaited, fetchFile } from './fetch-file.ts'
import { linkBuilt, linkWhole } from './link-built.ts'
import type { Loaded } from './parse-built.ts'
import { finish, finishInSlices } from './steps.ts'

/** Fetches the atlas: a first file with all that the first view needs, and behind it the file of its details. Files as the
 *  data build wrote them are taken at their word; the checks are loaded for any other. */

export type LoadedDataset = Loaded<Dataset>

const forGood = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  refetchOnWindowFocus: false,
  structuralSharing: false,
} as const

/** The built atlas at an address of this origin. */
export const datasetQuery = (address: string) =>
  queryOptions({ queryKey: ['dataset', address], queryFn: () => loadDataset(address), ...forGood })

/** Where a dataset came from and, once it is here, the whole of it. */
type Origin = {
  readonly address: string
  readonly raw: Readonly<Record<string, unknown>>
  readonly asBuilt: boolean
  readonly problems: readonly Problem[]
  whole: DetailedDataset | null
  /** For a reading by one group of sources: the group, and the atlas itself. */
  readonly read?: { readonly by: string; readonly of: Dataset }
}

const origins = new WeakMap<Dataset, Origin>()

async function loadDataset(address: string): Promise<LoadedDataset> {
  const { raw, asBuilt } = await fetchAwaited(address)
  const named = detailsNamedIn(raw)
  const file = fileName(address)
  if (named === null) {
    // Somebody's own file: it was not built, so its dates are still text.
    const [{ parseBuilt }, { parseEdtf }] = await Promise.all([
      import('./parse-built.ts'),
      import('../time/edtf.ts'),
    ])
    const { dataset, problems } = parseBuilt(raw, { file, parseEdtf })
    origins.set(dataset, { address, raw: {}, asBuilt, problems, whole: dataset })
    return { dataset, problems }
  }
  const { dataset, problems } =
    (asBuilt && finish(linkBuilt(raw, file))) ||
    (await import('./parse-built.ts')).parseBuilt(raw, { file, part: 'first' })
  const details = sameOrigin(new URL(named, address), address)
  // What could be read is an object.
  origins.set(dataset, { address: details, raw: raw as Origin['raw'], asBuilt, problems, whole: null })
  return { dataset, problems }
}

/** The whole of a dataset: there at once when its file was complete. */
export const detailsQuery = (dataset: Dataset) => {
  const { address, read, whole } = origins.get(dataset) ?? {}
  return queryOptions({
    queryKey: ['details', address, read?.by],
    queryFn: () => loadDetails(dataset),
    ...(read !== undefined && whole && { initialData: { dataset: whole, problems: [] } }),
    ...forGood,
  })
}

/** The atlas as one group of sources tells it, made once a group; nothing without one. */
export const readingQuery = (dataset: Dataset, group: string | null) =>
  queryOptions({
    queryKey: ['reading', origins.get(dataset)?.address, group],
    queryFn: async ({ client }) => {
      const [{ readBy }, details] = await Promise.all([
        import('./reading.ts'),
        client.ensureQueryData(detailsQuery(dataset)),
      ])
      const reading: Dataset & DetailedDataset = readBy(group ?? '', details.dataset)
      const origin = origins.get(dataset)
      if (origin !== undefined)
        origins.set(reading, { ...origin, whole: reading, read: { by: group ?? '', of: dataset } })
      return reading
    },
    enabled: group !== null,
    ...forGood,
  })

export const useReading = (dataset: Dataset, group: string | null) => useQuery(readingQuery(dataset, group))

/** The atlas itself, whatever reading of it is shown: what is exported and cited is the record. */
export const recordOf = (dataset: Dataset): Dataset => origins.get(dataset)?.read?.of ?? dataset

async function loadDetails(dataset: Dataset): Promise<Loaded<DetailedDataset>> {
  const origin = origins.get(dataset)
  if (origin === undefined) throw new AppError('This dataset was not loaded from a file.')
  if (origin.whole !== null) return { dataset: origin.whole, problems: [] }
  const { raw, asBuilt } = await fetchFile(origin.address)
  const file = fileName(origin.address)
  const loaded =
    (origin.asBuilt && asBuilt && (await finishInSlices(linkWhole(origin.raw, raw, file)))) ||
    (await import('./parse-details.ts')).parseDetails(origin, raw, file)
  origin.whole = loaded.dataset
  return loaded
}

/** Summaries, accounts and all that panels and exports tell. Loading begins when somebody first wants them. */
export const useDetails = (dataset: Dataset, isWanted = true) =>
  useQuery({ ...detailsQuery(dataset), enabled: isWanted })

/** The same for callers outside React: null while it is on the way. */
export const detailsOf = (dataset: Dataset): DetailedDataset | null => origins.get(dataset)?.whole ?? null

/** Where the file lies that the dataset's details, or the whole of it, came from. */
export const originOf = (dataset: Dataset): string | undefined => origins.get(dataset)?.address

const fileName = (address: string): string => address.split('/').at(-1) ?? address

/** The address asked for by `?data=`, or our own. Throws AppError for an address of another origin. */
export const datasetAddress = (query: string, page: string): string =>
  sameOrigin(new URL(new URLSearchParams(query).get('data') ?? 'atlas/atlas.json', page), page)

function sameOrigin(address: URL, page: string): string {
  if (address.origin !== new URL(page).origin)
    throw new AppError('The atlas opens data from its own address only.', { why: 'foreign' })
  return address.href
}
