import type { Corridor } from '../domain/corridor.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { traceTo } from '../state/tracing.ts'

/** Stations and crossings in order along the route; choosing one shows it on the map. */
export function Stations({ corridor }: { corridor: Corridor }) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const km = useApp((state) => (state.trace?.corridor === corridor.id ? state.trace.km : null))
  if (corridor.stations.length === 0) return null
  const stations = corridor.stations.toSorted((a, b) => a.km - b.km)
  return (
    <section className="panels-section">
      <h3>
        {panels.stations} <span className="panels-dim">{stations.length}</span>
      </h3>
      <ol className="panels-stations">
        {stations.map((station) => (
          <li key={station.km + station.names.en}>
            <button
              type="button"
              className={`panels-station station-${station.kind}`}
              aria-pressed={km === station.km}
              onClick={() => traceTo(corridor.id, station.km)}
            >
              <span className="panels-km">{station.km}</span>
              <span className="panels-station-name">{inLanguage(station.names, lang)}</span>
              <span className="panels-dim">
                {panels.stationKinds[station.kind]} · {station.country}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
