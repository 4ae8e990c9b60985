import type { Dataset } from '../domain/dataset.ts'
import { changeWordsIn } from '../i18n/change-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { comparedDays } from '../state/on-map.ts'
import { useApp } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { changeMarksOf, countMarks } from './change-marks.ts'

const counted = ['passed', 'founded', 'disputed', 'within', 'relation', 'area', 'corridor'] as const

/** How many of each kind of change are marked, in a sentence, while two days are compared. */
export function ChangesDescription({ dataset }: { dataset: Dataset }) {
  const { dates } = useMessages()
  const words = changeWordsIn(useApp((state) => state.lang))
  const days = useApp((state) => comparedDays(state.selected))
  if (days === null) return null
  const counts = countMarks(changeMarksOf(dataset, days))
  const parts = counted.flatMap((sign) => (counts[sign] === 0 ? [] : [words.counts[sign](counts[sign])]))
  const [from, to] = [days.start, days.end].map((day) => formatDay(day, dates))
  return words.described(from ?? '', to ?? '', parts.length === 0 ? words.nothing : parts.join(', '))
}
