import type { Dataset } from '../domain/dataset.ts'
import { areaKinds, areasAt } from '../domain/polity.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { AreaSign } from './AreaSign.tsx'

/** The signs of contested areas in the legend: of one alone also its dates, and how surely it is drawn. */
export function AreaSigns({ dataset, asOf }: { dataset: Dataset; asOf: number }) {
  const { states, dates } = useMessages()
  const isShown = useApp((state) => state.layers.areas)
  const areas = isShown ? areasAt(dataset, asOf) : []
  return areaKinds.map((kind) => {
    const its = areas.filter((area) => area.kind === kind)
    const [first] = its
    if (first === undefined) return null
    const notes = [
      its.length === 1 && formatDate(first.date, dates, 'short'),
      its.every(({ accuracy }) => accuracy === 'approximate') && states.accuracy.approximate,
    ].filter(Boolean)
    return (
      <li key={kind}>
        <AreaSign kind={kind} />
        <span>
          {states.kinds[kind]}
          {notes.length > 0 && <span className="map-area-note">*{notes.join(', ')}</span>}
        </span>
      </li>
    )
  })
}
