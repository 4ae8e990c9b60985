import { useDetails } from '../dataset/dataset-query.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { Flag } from './Flag.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { Sources } from './Sources.tsx'
import { Sparkline } from './Sparkline.tsx'
import { Statements } from './Statements.tsx'
import { ThingLink } from './ThingLink.tsx'
import { nameOfThing } from './things.ts'

/** A theme of the atlas, or a class of a division that a document makes. */
export function ThemePanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const details = useDetails(dataset).data?.dataset
  const theme = dataset.themes.get(id)
  const full = details?.themes.get(id)
  if (theme === undefined) return null
  const events = dataset.events.filter((event) => event.themes.includes(id))
  return (
    <>
      <PanelTitle names={theme.names} languages={dataset.atlas.languages} />
      <DetailsPending dataset={dataset} leftOut={details !== undefined && full === undefined} />
      {details !== undefined && full !== undefined && full.accounts.length > 0 && (
        <section className="panels-section">
          <h3>{panels.madeBy}</h3>
          <Sources accounts={full.accounts} dataset={details} />
          {full.countries.length > 0 && (
            <p className="panels-pills">
              {full.countries.map((country) => (
                <ThingLink
                  key={country}
                  dataset={dataset}
                  thing={{ kind: 'country', id: country }}
                  className="panels-pill"
                >
                  <Flag country={country} /> {nameOfThing(dataset, { kind: 'country', id: country }, lang)}
                </ThingLink>
              ))}
            </p>
          )}
        </section>
      )}
      {events.length > 0 && <Sparkline events={events} dataset={dataset} />}
      {details !== undefined && <Statements statements={full?.statements ?? []} dataset={details} />}
      <EventSection heading={panels.events} events={events} dataset={dataset} />
    </>
  )
}
