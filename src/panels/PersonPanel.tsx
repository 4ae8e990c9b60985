import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { Statements } from './Statements.tsx'

export function PersonPanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const person = dataset.people.get(id)
  if (person === undefined) return null
  return (
    <>
      <PanelTitle names={person.names} languages={Object.keys(person.names)} />
      {person.offices.length > 0 && (
        <ul className="panels-steps">
          {person.offices.map(({ title, date }) => (
            <li key={title.en + date}>
              {inLanguage(title, lang)}
              {date !== undefined && (
                <span className="panels-dim"> {date.replace('/..', '–').replace('/', '–')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Statements statements={person.statements} dataset={dataset} />
      <EventSection
        heading={panels.events}
        events={dataset.events.filter((event) => event.people.includes(id))}
        dataset={dataset}
      />
    </>
  )
}
