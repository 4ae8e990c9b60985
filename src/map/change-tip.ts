import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { changeWordsIn } from '../i18n/change-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { comparedDays } from '../state/on-map.ts'
import { useApp } from '../state/store.ts'
import { changeMarksOf } from './change-marks.ts'
import type { Scene } from './scene.ts'

/** Of changed land under the pointer: from which state to which, and how the relation changed. */
export function useChangeTip(dataset: Dataset, { hit }: Scene) {
  const { changes: words, relations: names } = useMessages()
  const lang = useApp((state) => state.lang)
  const days = useApp((state) => comparedDays(state.selected))
  if (hit?.kind !== 'land' || days === null) return null
  const { lands, relations, changes } = changeMarksOf(dataset, days)
  const land = lands.get(hit.id)
  const country = relations.get(hit.id)
  const relation = changes.relations.find(({ id }) => id === country)
  if (land === undefined && relation === undefined) return null
  const nameOf = (holder: string): string => {
    const known = dataset.polities.get(holder)?.names ?? dataset.countries.get(holder)?.names
    return known === undefined ? holder : inLanguage(known, lang)
  }
  const stood = relation && words.passed(names[relation.before], names[relation.after])
  if (land === undefined) return { lngLat: hit.lngLat, title: nameOf(country ?? ''), line: stood ?? '' }
  return {
    lngLat: hit.lngLat,
    title: words.passed(nameOf(land.from), nameOf(land.to)),
    line: [changeWordsIn(lang).signs[land.move], stood].filter(Boolean).join(' · '),
  }
}
