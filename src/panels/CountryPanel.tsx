import { useMemo } from 'react'
import { useDetails } from '../dataset/dataset-query.ts'
import type { Country, DetailedStep } from '../domain/country.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate, formatDay } from '../time/format.ts'
import { toYear } from '../time/instant.ts'
import { CorridorsThrough } from './corridor/CorridorsThrough.tsx'
import { CountryClasses } from './CountryClasses.tsx'
import { CountryTies } from './CountryTies.tsx'
import { DatedBand } from './DatedBand.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { Flag } from './Flag.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { otherHolder, relationCourse, relationOn } from './relation-course.ts'
import { Sparkline } from './Sparkline.tsx'
import { Sources } from './Sources.tsx'
import { StatesHere } from './StatesHere.tsx'
import { Statements } from './Statements.tsx'
import { ThingLink } from './ThingLink.tsx'
import { toHolder } from './things.ts'

export function CountryPanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const details = useDetails(dataset).data?.dataset
  const country = dataset.countries.get(id)
  const relation = details?.relations.get(id)
  if (country === undefined) return null
  const events = dataset.events.filter((event) => event.countries.includes(id))
  return (
    <>
      <div className="panels-with-flag">
        <Flag country={id} />
        <PanelTitle names={country.names} languages={dataset.atlas.languages} />
      </div>
      <RelationNow country={country} dataset={dataset} />
      {id !== dataset.atlas.home && <RelationBand country={id} dataset={dataset} />}
      {details !== undefined && <CountryClasses country={id} dataset={details} />}
      {events.length > 0 && <Sparkline events={events} dataset={dataset} />}
      {events.length > 0 && <p className="panels-note">{panels.countsNamed}</p>}
      {id !== dataset.atlas.home && <CountryTies events={events} dataset={dataset} details={details} />}
      <CorridorsThrough country={id} dataset={dataset} />
      <EventSection heading={panels.events} events={events} dataset={dataset} />
      {events.length === 0 && <p className="panels-note">{panels.noEventsYet}</p>}
      <DetailsPending dataset={dataset} leftOut={relation === undefined && dataset.relations.has(id)} />
      {details !== undefined && <RelationSteps steps={relation?.steps ?? []} dataset={details} />}
      {details !== undefined && <Statements statements={relation?.statements ?? []} dataset={details} />}
      <StatesHere country={id} dataset={dataset} />
    </>
  )
}

function RelationNow({ country, dataset }: { country: Country; dataset: Dataset }) {
  const { panels, relations, dates, states } = useMessages()
  const cursor = useApp((state) => state.cursor)
  const borders = useApp((state) => state.borders)
  const isHome = country.id === dataset.atlas.home
  const status = isHome ? 'home' : relationOn(dataset, country.id, { borders, cursor })
  const other = isHome ? null : otherHolder(dataset, country.id, { borders, cursor })
  return (
    <p className="panels-status">
      <span className={`panels-swatch relation-${status}`} aria-hidden="true" />
      <span>
        <strong>{isHome ? panels.home : relations[status]}</strong>
        {!isHome && <span className="panels-dim">{panels.relationOn(formatDay(cursor, dates))}</span>}
        {other !== null && (
          <span className="panels-dim">
            {states.heldThenBy} <ThingLink dataset={dataset} thing={toHolder(dataset, other)} />
          </span>
        )}
      </span>
    </p>
  )
}

function RelationBand({ country, dataset }: { country: string; dataset: Dataset }) {
  const { panels, relations } = useMessages()
  const course = useMemo(() => relationCourse(dataset, country), [dataset, country])
  const parts = course
    .filter(({ value }) => value !== 'nodata')
    .map(({ value, ...span }) => ({ ...span, label: relations[value], className: `relation-${value}` }))
  if (parts.length === 0) return null
  const { extent } = dataset.atlas
  return (
    <section className="panels-section">
      <h3>{panels.relationCourse(toYear(extent.start), toYear(extent.end - 1))}</h3>
      <DatedBand parts={parts} axis={extent} />
    </section>
  )
}

type StepsProps = { steps: readonly DetailedStep[]; dataset: DetailedDataset }

function RelationSteps({ steps, dataset }: StepsProps) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  if (steps.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.relationHistory}</h3>
      <ul className="panels-steps">
        {steps.map((step, i) => (
          <li key={i}>
            <strong>{panels.relationStep[step.kind]}</strong>{' '}
            <span>{step.date === null ? panels.dateUnknown : formatDate(step.date, dates)}</span>
            {step.note !== undefined && <p className="panels-note">{inLanguage(step.note, lang)}</p>}
            <Sources accounts={step.accounts} dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  )
}
