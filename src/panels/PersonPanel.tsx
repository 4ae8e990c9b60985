import { useDetails } from '../dataset/dataset-query.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatEdtf } from '../time/format.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { Statements } from './Statements.tsx'
import { ThingLink } from './ThingLink.tsx'

export function PersonPanel({ dataset, id }: PanelProps) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const details = useDetails(dataset).data?.dataset
  const person = dataset.people.get(id)
  const full = details?.people.get(id)
  if (person === undefined) return null
  return (
    <>
      <PanelTitle names={(full ?? person).names} languages={Object.keys((full ?? person).names)} />
      <DetailsPending dataset={dataset} leftOut={full === undefined} />
      {full !== undefined && full.offices.length > 0 && (
        <ul className="panels-steps">
          {full.offices.map(({ title, date, country }) => (
            <li key={title.en + date}>
              {inLanguage(title, lang)}
              {country !== undefined && dataset.countries.has(country) && (
                <>
                  {' · '}
                  <ThingLink dataset={dataset} thing={{ kind: 'country', id: country }} />
                </>
              )}
              {date !== undefined && <span className="panels-dim"> {formatEdtf(date, dates)}</span>}
            </li>
          ))}
        </ul>
      )}
      {details !== undefined && <Statements statements={full?.statements ?? []} dataset={details} />}
      <EventSection
        heading={panels.events}
        events={dataset.events.filter((event) => event.people.includes(id))}
        dataset={dataset}
      />
    </>
  )
}
