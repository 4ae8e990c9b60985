import type { Dataset } from '../domain/dataset.ts'
import { areasAt, type Area } from '../domain/polity.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { select, useApp } from '../state/store.ts'
import './borders.css'

/** The contested areas that the map shows, each a button that tells who says so. */
export function AreaList({ dataset, asOf }: { dataset: Dataset; asOf: number }) {
  const { map: words, states } = useMessages()
  const lang = useApp((state) => state.lang)
  const isShown = useApp((state) => state.layers.areas)
  const areas = isShown ? areasAt(dataset, asOf) : []
  if (areas.length === 0) return null
  return (
    <div className="map-areas">
      <h3>{words.layer.areas}</h3>
      <ul>
        {areas.map((area) => (
          <li key={area.id}>
            <button type="button" className="map-sign" onClick={() => select({ kind: 'area', id: area.id })}>
              <AreaSign kind={area.kind} />
              <span>
                {inLanguage(area.names, lang)}
                {area.accuracy === 'approximate' && (
                  <span className="map-dim">, {states.accuracy.approximate}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A patch, or a stretch of line, as the map draws it. */
const AreaSign = ({ kind }: Pick<Area, 'kind'>) =>
  kind === 'line-of-control' ? (
    <svg width="19" height="11" viewBox="0 0 19 11" aria-hidden="true">
      <path d="M2 5.5h16" className="map-area-dots" />
    </svg>
  ) : (
    <span className={`map-area-sign map-area-${kind}`} aria-hidden="true" />
  )
