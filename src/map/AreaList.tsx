import { useId, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { areasAt } from '../domain/polity.ts'
import { namesAt } from '../domain/read-names.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { select, useApp } from '../state/store.ts'
import { AreaSign } from './AreaSign.tsx'
import './borders.css'

/** The contested areas of the day, folded away behind their number; each is a button that tells who says so. */
export function AreaList({ dataset, asOf }: { dataset: Dataset; asOf: number }) {
  const { map: words, states } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const lang = useApp((state) => state.lang)
  const isShown = useApp((state) => state.layers.areas)
  const areas = isShown ? areasAt(dataset, asOf) : []
  if (areas.length === 0) return null
  return (
    <>
      <button
        type="button"
        className="map-areas-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.areasShown(areas.length)}
      </button>
      <ul id={id} className="map-areas" hidden={!isOpen}>
        {areas.map((area) => (
          <li key={area.id}>
            <button type="button" onClick={() => select({ kind: 'area', id: area.id })}>
              <AreaSign kind={area.kind} />
              <span>
                {inLanguage(namesAt(area, asOf), lang)}
                {area.accuracy === 'approximate' && (
                  <span className="map-dim">, {states.accuracy.approximate}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
