import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Dataset } from '../domain/dataset.ts'
import { versionsFile, type VersionChanges } from '../domain/versions.ts'
import { originOf } from './dataset-query.ts'
import { fetchFile } from './fetch-file.ts'

/** What changed since each earlier version of the data, latest first; none for an atlas that keeps no versions. */
export const versionsQuery = (dataset: Dataset) =>
  queryOptions({
    queryKey: ['versions', originOf(dataset)],
    queryFn: async (): Promise<readonly VersionChanges[]> => {
      const origin = originOf(dataset)
      if (origin === undefined) return []
      const { raw } = await fetchFile(new URL(versionsFile, origin).href).catch(() => ({ raw: [] }))
      return Array.isArray(raw) ? raw.filter(isVersionChanges) : []
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export const useVersions = (dataset: Dataset) => useQuery(versionsQuery(dataset))

function isVersionChanges(value: unknown): value is VersionChanges {
  const { version, issued, added, changed, removed } = (value ?? {}) as Record<string, unknown>
  const areIds = (ids: unknown) =>
    typeof ids === 'object' && ids !== null && Object.values(ids).every((list) => Array.isArray(list))
  return typeof version === 'string' && typeof issued === 'string' && [added, changed, removed].every(areIds)
}
