import { useMemo } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { corridorWordsIn, type CorridorWords } from '../i18n/corridor-words.ts'
import { useApp } from '../state/store.ts'
import type { Speech } from './describe-reading.ts'

export const useCorridorWords = (): CorridorWords => corridorWordsIn(useApp((state) => state.lang))

export function useSpeech({ countries }: Pick<Dataset, 'countries'>): Speech {
  const lang = useApp((state) => state.lang)
  return useMemo(() => ({ words: corridorWordsIn(lang), lang, countries }), [lang, countries])
}
