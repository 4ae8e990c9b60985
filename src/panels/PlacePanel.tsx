import { useMessages } from '../i18n/i18n.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { ThingLink } from './ThingLink.tsx'

export function PlacePanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const place = dataset.places.get(id)
  if (place === undefined) return null
  const [lng, lat] = place.lngLat
  return (
    <>
      <PanelTitle names={place.names} languages={dataset.atlas.languages} />
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
            {Math.abs(lat).toFixed(2)}° {lat < 0 ? 'S' : 'N'}, {Math.abs(lng).toFixed(2)}°{' '}
            {lng < 0 ? 'W' : 'E'}
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
                  <span className="panels-dim">{[lang, date].filter(Boolean).join(', ')}</span>
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
