import type { AreaKind } from '../domain/polity.ts'
import './borders.css'

/** A patch, or a stretch of line, as the map draws it. */
export const AreaSign = ({ kind }: { kind: AreaKind }) =>
  kind === 'line-of-control' ? (
    <svg className="map-area-sign" width="19" height="11" viewBox="0 0 19 11" aria-hidden="true">
      <path d="M2 5.5h16" />
    </svg>
  ) : (
    <span className={`map-area-sign map-area-${kind}`} aria-hidden="true" />
  )
