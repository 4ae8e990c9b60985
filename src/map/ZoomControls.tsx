import { useMessages } from '../i18n/i18n.tsx'
import { showGlobe, useApp } from '../state/store.ts'

const signs = {
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  home: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
} as const

const Sign = ({ name }: { name: keyof typeof signs }) => (
  <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
    <path d={signs[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
)

type Props = { onZoom: (steps: number) => void; onHome: () => void }

export function ZoomControls({ onZoom, onHome }: Props) {
  const { map: words } = useMessages()
  const isGlobe = useApp((state) => state.globe)
  return (
    <div className="map-zoom" data-over-map="card">
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => onZoom(1)}>
        <Sign name="in" />
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => onZoom(-1)}>
        <Sign name="out" />
      </button>
      <button
        type="button"
        data-command=""
        aria-label={words.openingView}
        title={words.openingView}
        onClick={onHome}
      >
        <Sign name="home" />
      </button>
      <button
        type="button"
        className="map-zoom-globe"
        aria-label={words.globe}
        title={words.globe}
        aria-pressed={isGlobe}
        onClick={() => showGlobe(!isGlobe)}
      >
        <Sign name="globe" />
      </button>
    </div>
  )
}
