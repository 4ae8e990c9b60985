import { useDetails } from '../dataset/dataset-query.ts'
import type { Corridor, DetailedCorridor } from '../domain/corridor.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { TraceDesk } from '../trace/TraceDesk.tsx'
import { CorridorMark } from './CorridorMark.tsx'
import { LengthByCountry } from './LengthByCountry.tsx'
import { Stations } from './Stations.tsx'
import { StatusHistory } from './StatusHistory.tsx'
import { corridorStateAt } from './corridor-state.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { ThingLink } from './ThingLink.tsx'
import { Sources } from './Sources.tsx'
import { Statements } from './Statements.tsx'

export function CorridorPanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const details = useDetails(dataset).data?.dataset
  const corridor = dataset.corridors.get(id)
  const full = details?.corridors.get(id)
  if (corridor === undefined) return null
  const events = dataset.events.filter(
    (event) => event.corridors.includes(id) || corridor.milestones.includes(event.id),
  )
  return (
    <>
      <PanelTitle names={corridor.names} languages={dataset.atlas.languages} />
      <Figures corridor={corridor} events={events.length} />
      {typeof full?.operator === 'string' && (
        <p>
          <span className="panels-dim">{panels.operator}:</span> {full.operator}
        </p>
      )}
      <TraceDesk corridor={corridor} dataset={dataset} />
      <Composite corridor={corridor} dataset={dataset} />
      <DetailsPending dataset={dataset} leftOut={full === undefined} />
      {details !== undefined && full !== undefined && <Course corridor={full} dataset={details} />}
      <Stations corridor={corridor} />
      {details !== undefined && full !== undefined && <Claims corridor={full} dataset={details} />}
      <EventSection heading={panels.events} events={events} dataset={dataset} />
      {full?.note !== undefined && <p className="panels-note">{inLanguage(full.note, lang)}</p>}
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

const Claims = ({ corridor, dataset }: DetailedProps) => (
  <>
    <Capacities corridor={corridor} dataset={dataset} />
    <Statements statements={corridor.statements} dataset={dataset} />
  </>
)

function Figures({ corridor, events }: { corridor: Corridor; events: number }) {
  const { panels, corridorStates, corridorKinds, dates } = useMessages()
  const day = useApp((state) => state.cursor)
  const state = corridorStateAt(corridor, day)
  return (
    <div className="panels-figures">
      {corridor.length !== null && (
        <p>
          <strong>{corridor.length.km.toLocaleString('en-US').replace(',', ' ')}</strong> {panels.kmWord}
        </p>
      )}
      <p>
        <strong>{corridor.parties.length}</strong> {panels.countriesWord}
      </p>
      <p>
        <strong>{events}</strong> {panels.eventsWord}
      </p>
      <p className="panels-figures-state">
        <strong>
          <CorridorMark kind={corridor.kind} state={state} /> {corridorStates[state ?? 'none']}
        </strong>
        <span>
          {corridorKinds[corridor.kind]} · {panels.on(formatDay(day, dates, 'short'))}
        </span>
      </p>
    </div>
  )
}

const Composite = ({ corridor, dataset }: { corridor: Corridor; dataset: Dataset }) => {
  const { panels } = useMessages()
  return corridor.composite.length === 0 ? null : (
    <p>
      <span className="panels-dim">{panels.madeOf}:</span>{' '}
      {corridor.composite.map((id) => (
        <ThingLink key={id} dataset={dataset} thing={{ kind: 'corridor', id }} className="panels-pill" />
      ))}
    </p>
  )
}

function Capacities({ corridor, dataset }: DetailedProps) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  if (corridor.capacities.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.capacity}</h3>
      <ul className="panels-steps">
        {corridor.capacities.map(({ date, text, accounts }) => (
          <li key={date + text.en}>
            <strong>{date}</strong> {inLanguage(text, lang)}
            <Sources accounts={accounts} dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  )
}
