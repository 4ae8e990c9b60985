import { useDetails } from '../dataset/dataset-query.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedOffice } from '../domain/leader.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { visitSpan, useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { Counterparts, MetIn } from './LeaderAbroad.tsx'
import { LeaderDot } from './LeaderDot.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { Sparkline } from './Sparkline.tsx'
import { Sources } from './Sources.tsx'
import { Statements } from './Statements.tsx'
import { ThemeBars } from './ThemeBars.tsx'

export function LeaderPanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const details = useDetails(dataset).data?.dataset
  const leader = dataset.leaders.get(id)
  const full = details?.leaders.get(id)
  if (leader === undefined) return null
  const events = dataset.events.filter((event) => event.leaders.includes(id))
  return (
    <>
      <PanelTitle names={leader.names} languages={dataset.atlas.languages} />
      <section className="panels-section">
        <h3>
          <LeaderDot leader={leader} /> {panels.offices}
        </h3>
        <DetailsPending dataset={dataset} leftOut={full === undefined} />
        {details !== undefined && <Offices offices={full?.offices ?? []} dataset={details} />}
      </section>
      {events.length > 0 && <Sparkline events={events} dataset={dataset} />}
      <ThemeBars events={events} dataset={dataset} />
      <MetIn leader={leader} events={events} dataset={dataset} />
      <EventSection heading={panels.eventsInTerm} events={events} dataset={dataset} />
      {details !== undefined && <Counterparts leader={leader} dataset={details} />}
      {details !== undefined && <Statements statements={full?.statements ?? []} dataset={details} />}
    </>
  )
}

function Offices({ offices, dataset }: { offices: readonly DetailedOffice[]; dataset: DetailedDataset }) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <ul className="panels-steps">
      {offices.map((office) => (
        <li key={office.term.edtf + office.title.en}>
          <strong>{inLanguage(office.title, lang)}</strong>{' '}
          <span className="panels-dim">
            {inLanguage(dataset.polities.get(office.polity)?.names ?? { en: office.polity }, lang)}
          </span>
          <p>
            {formatDate(office.term, dates)}{' '}
            <button type="button" className="panels-move" onClick={() => visitSpan(office.term)}>
              {panels.showTerm}
            </button>
          </p>
          <Sources accounts={office.accounts} dataset={dataset} />
        </li>
      ))}
    </ul>
  )
}
