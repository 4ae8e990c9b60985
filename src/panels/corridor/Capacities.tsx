import type { DetailedCorridor } from '../../domain/corridor.ts'
import type { DetailedDataset } from '../../domain/dataset.ts'
import { inLanguage } from '../../domain/text.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { formatMoment } from '../../time/format.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { Sources } from '../Sources.tsx'
import { CapacityChart } from './CapacityChart.tsx'
import { toCharts } from './capacity-chart.ts'

type Props = { corridor: DetailedCorridor; dataset: DetailedDataset }

/** How much a corridor carries: a small chart, and what it shows in words with their accounts. */
export function Capacities({ corridor: { capacities }, dataset }: Props) {
  const words = useCorridorWords()
  const { dates } = useMessages()
  const lang = useApp((state) => state.lang)
  if (capacities.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{words.capacity}</h3>
      {toCharts(capacities, dataset.atlas.extent.end).map((chart) => (
        <CapacityChart key={chart.unit} chart={chart} />
      ))}
      <ul className="panels-steps">
        {capacities.map(({ date, text, accounts }) => (
          <li key={date + text.en}>
            <strong>{formatMoment(date, dates)}</strong> {inLanguage(text, lang)}
            <Sources accounts={accounts} dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  )
}
