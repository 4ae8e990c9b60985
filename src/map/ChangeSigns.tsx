import { useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { changeWordsIn } from '../i18n/change-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { comparedDays } from '../state/on-map.ts'
import { useApp } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { ChangeSign } from '../ui/ChangeSign.tsx'
import { changeMarksOf, changeSigns, countMarks } from './change-marks.ts'
import { LegendGroup, SwitchRow } from './LegendGroup.tsx'
import { signOf } from './legend-signs.ts'

/** What the marks of changes mean while two days are compared, as far as there are any. */
export function ChangeSigns({ dataset }: { dataset: Dataset }) {
  const { dates } = useMessages()
  const words = changeWordsIn(useApp((state) => state.lang))
  const [isOpen, setOpen] = useState(true)
  const days = useApp((state) => comparedDays(state.selected))
  if (days === null) return null
  const counts = countMarks(changeMarksOf(dataset, days))
  const hasLines = counts.passed + counts.founded + counts.disputed + counts.within + counts.area > 0
  return (
    <LegendGroup
      title={words.marked(formatDay(days.start, dates), formatDay(days.end, dates))}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      {changeSigns
        .filter((sign) => (sign === 'came' || sign === 'went' ? hasLines : counts[sign] > 0))
        .map((sign) => (
          <SwitchRow key={sign} name={signOf.change(sign)} sign={<ChangeSign sign={sign} />}>
            {words.signs[sign]}
          </SwitchRow>
        ))}
    </LegendGroup>
  )
}
