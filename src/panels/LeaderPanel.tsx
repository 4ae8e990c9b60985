import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { showSpan, useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'
import { LeaderDot } from './LeaderDot.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { Sparkline } from './Sparkline.tsx'
import { Sources } from './Sources.tsx'
import { Statements } from './Statements.tsx'

export function LeaderPanel({ dataset, id }: PanelProps) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const leader = dataset.leaders.get(id)
  if (leader === undefined) return null
  const events = dataset.events.filter((event) => event.leaders.includes(id))
  return (
    <>
      <PanelTitle names={leader.names} languages={dataset.atlas.languages} />
      <section className="panels-section">
        <h3>
          <LeaderDot leader={leader} /> {panels.offices}
        </h3>
        <ul className="panels-steps">
          {leader.offices.map((office) => (
            <li key={office.term.edtf + office.title.en}>
              <strong>{inLanguage(office.title, lang)}</strong>{' '}
              <span className="panels-dim">
                {inLanguage(dataset.polities.get(office.polity)?.names ?? { en: office.polity }, lang)}
              </span>
              <p>
                {formatDate(office.term, dates)}{' '}
                <button type="button" className="panels-move" onClick={() => showSpan(office.term)}>
                  {panels.showTerm}
                </button>
              </p>
              <Sources accounts={office.accounts} dataset={dataset} />
            </li>
          ))}
        </ul>
      </section>
      {events.length > 0 && <Sparkline events={events} dataset={dataset} />}
      <Statements statements={leader.statements} dataset={dataset} />
      <EventSection heading={panels.eventsInTerm} events={events} dataset={dataset} />
    </>
  )
}
