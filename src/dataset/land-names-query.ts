import { useQuery } from '@tanstack/react-query'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'

/** Names of those units of land that are parts of a country of today. They are built with the app, so that their shape
 *  need not be checked. */
export type LandNames = Readonly<Record<string, LocalizedText>>

const none: LandNames = {}

/** None until they are here, and where they cannot be had. */
function useLandNames(): LandNames {
  const { data } = useQuery({
    queryKey: ['land names'],
    queryFn: async () => {
      const answer = await fetch(new URL('geo/land-names.json', document.baseURI))
      return (await answer.json()) as LandNames
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return data ?? none
}

/** The name of a unit of land in a language: a country of today, or a part of one. */
export function useNameOfLand(
  { countries }: Pick<Dataset, 'countries'>,
  lang: string,
): (unit: string) => string {
  const parts = useLandNames()
  return (unit) => {
    const names = parts[unit] ?? countries.get(unit)?.names
    return names === undefined ? unit : inLanguage(names, lang)
  }
}
