import { useQuery } from '@tanstack/react-query'
import type { LocalizedText } from '../domain/text.ts'

/** Names of those units of land that are parts of a country of today. They are built with the app, so that their shape
 *  need not be checked. */
export type LandNames = Readonly<Record<string, LocalizedText>>

const none: LandNames = {}

/** None until they are here, and where they cannot be had. */
export function useLandNames(): LandNames {
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
