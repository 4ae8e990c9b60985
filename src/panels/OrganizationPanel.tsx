import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { ThingLink } from './ThingLink.tsx'
import { Sources } from './Sources.tsx'
import { Statements } from './Statements.tsx'

export function OrganizationPanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const organization = dataset.organizations.get(id)
  if (organization === undefined) return null
  return (
    <>
      <PanelTitle names={organization.names} languages={dataset.atlas.languages} />
      {organization.seat !== undefined && (
        <p>
          {panels.seat}: <ThingLink dataset={dataset} thing={{ kind: 'place', id: organization.seat }} />
        </p>
      )}
      {organization.statuses.map(({ status, date, accounts }) => (
        <div key={date + status.en}>
          <p>
            <strong>{inLanguage(status, lang)}</strong> · {date}
          </p>
          <Sources accounts={accounts} dataset={dataset} />
        </div>
      ))}
      <Statements statements={organization.statements} dataset={dataset} />
      <EventSection
        heading={panels.events}
        events={dataset.events.filter((event) => event.organizations.includes(id))}
        dataset={dataset}
      />
    </>
  )
}
