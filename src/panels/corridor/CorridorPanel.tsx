import { useDetails } from '../../dataset/dataset-query.ts'
import type { Corridor, DetailedCorridor } from '../../domain/corridor.ts'
import type { Dataset, DetailedDataset } from '../../domain/dataset.ts'
import { inLanguage } from '../../domain/text.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { TraceDesk } from '../../trace/TraceDesk.tsx'
import type { PanelProps } from '../DetailsPanel.tsx'
import { DetailsPending } from '../DetailsPending.tsx'
import { EventSection } from '../EventSection.tsx'
import { PanelTitle } from '../PanelTitle.tsx'
import { Statements } from '../Statements.tsx'
import { ThingLink } from '../ThingLink.tsx'
import { Beside } from './Beside.tsx'
import { Capacities } from './Capacities.tsx'
import { CompareWith } from './CompareWith.tsx'
import './corridor.css'
import { eventsOf } from './events-of.ts'
import { Figures } from './Figures.tsx'
import { LengthByCountry } from './LengthByCountry.tsx'
import { Stations } from './Stations.tsx'
import { StatusHistory } from './StatusHistory.tsx'

export function CorridorPanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const details = useDetails(dataset).data?.dataset
  const corridor = dataset.corridors.get(id)
  const full = details?.corridors.get(id)
  if (corridor === undefined) return null
  const events = eventsOf(corridor, dataset)
  return (
    <>
      <PanelTitle names={corridor.names} languages={dataset.atlas.languages} />
      <Figures corridor={corridor} events={events.length} />
      <TraceDesk corridor={corridor} dataset={dataset} />
      <Composite corridor={corridor} dataset={dataset} />
      <DetailsPending dataset={dataset} leftOut={full === undefined} />
      {details !== undefined && full !== undefined && <Course corridor={full} dataset={details} />}
      <Stations corridor={corridor} dataset={dataset} />
      {details !== undefined && full !== undefined && <Capacities corridor={full} dataset={details} />}
      <Beside corridor={corridor} dataset={dataset} />
      <CompareWith corridor={corridor} dataset={dataset} />
      <EventSection heading={panels.events} events={events} dataset={dataset} />
      {details !== undefined && full !== undefined && <Claims corridor={full} dataset={details} />}
    </>
  )
}

type DetailedProps = { corridor: DetailedCorridor; dataset: DetailedDataset }

const Course = ({ corridor, dataset }: DetailedProps) => (
  <>
    <LengthByCountry corridor={corridor} dataset={dataset} />
    <StatusHistory corridor={corridor} dataset={dataset} />
  </>
)

function Claims({ corridor, dataset }: DetailedProps) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <>
      <Statements statements={corridor.statements} dataset={dataset} />
      {corridor.operator !== null && (
        <p>
          <span className="panels-dim">{panels.operator}:</span> {inLanguage(corridor.operator, lang)}
        </p>
      )}
      {corridor.note !== undefined && <p className="panels-note">{inLanguage(corridor.note, lang)}</p>}
    </>
  )
}

const Composite = ({ corridor, dataset }: { corridor: Corridor; dataset: Dataset }) => {
  const { panels } = useMessages()
  return corridor.composite.length === 0 ? null : (
    <p className="corridor-parts">
      <span className="panels-dim">{panels.madeOf}:</span>{' '}
      {corridor.composite.map((id) => (
        <ThingLink key={id} dataset={dataset} thing={{ kind: 'corridor', id }} className="panels-pill" />
      ))}
    </p>
  )
}
