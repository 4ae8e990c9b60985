import { namesAt } from '../domain/read-names.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useAtRest } from '../state/rest.ts'
import { formatEdtf } from '../time/format.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { ThingLink } from './ThingLink.tsx'

export function PlacePanel({ dataset, id }: PanelProps) {
  const { panels, dates } = useMessages()
  const place = dataset.places.get(id)
  const cursor = useAtRest((time) => time.cursor)
  if (place === undefined) return null
  const [lng, lat] = place.lngLat
  return (
    <>
      <PanelTitle names={namesAt(place, cursor)} languages={dataset.atlas.languages} />
      <dl className="panels-facts">
        {place.country !== undefined && (
          <div>
            <dt>{panels.country}</dt>
            <dd>
              <ThingLink dataset={dataset} thing={{ kind: 'country', id: place.country }} />
            </dd>
          </div>
        )}
        <div>
          <dt>{panels.coordinates}</dt>
          <dd>
            {panels.latitude(lat)}, {panels.longitude(lng)}
            <span className="panels-precision">{panels.placePrecision[place.precision]}</span>
          </dd>
        </div>
        {place.otherNames.length > 0 && (
          <div>
            <dt>{panels.otherNames}</dt>
            <dd>
              {place.otherNames.map(({ name, lang, date }) => (
                <span key={name + lang} className="panels-other-name">
                  <span lang={lang}>{name}</span>{' '}
                  <span className="panels-dim">
                    {panels.languageNames[lang] ?? lang}
                    {date !== undefined && `, ${formatEdtf(date, dates)}`}
                  </span>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <EventSection
        heading={panels.events}
        events={dataset.events.filter((event) => event.place === id)}
        dataset={dataset}
      />
    </>
  )
}
