import { useDetails } from '../dataset/dataset-query.ts'
import { useMessages } from '../i18n/i18n.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { ThingLink } from './ThingLink.tsx'
import { Standing } from './Standing.tsx'
import { Statements } from './Statements.tsx'

export function OrganizationPanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const details = useDetails(dataset).data?.dataset
  const organization = dataset.organizations.get(id)
  const full = details?.organizations.get(id)
  if (organization === undefined) return null
  return (
    <>
      <PanelTitle names={organization.names} languages={dataset.atlas.languages} />
      {organization.seat !== undefined && (
        <p>
          {panels.seat}: <ThingLink dataset={dataset} thing={{ kind: 'place', id: organization.seat }} />
        </p>
      )}
      <DetailsPending dataset={dataset} leftOut={full === undefined} />
      {details !== undefined && <Standing statuses={full?.statuses ?? []} dataset={details} />}
      {details !== undefined && <Statements statements={full?.statements ?? []} dataset={details} />}
      <EventSection
        heading={panels.events}
        events={dataset.events.filter((event) => event.organizations.includes(id))}
        dataset={dataset}
      />
    </>
  )
}
