import { useMessages } from '../i18n/i18n.tsx'

const signs = {
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
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
  return (
    <div className="map-zoom">
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => onZoom(1)}>
        <Sign name="in" />
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => onZoom(-1)}>
        <Sign name="out" />
      </button>
      <button type="button" aria-label={words.openingView} title={words.openingView} onClick={onHome}>
        <Sign name="home" />
      </button>
    </div>
  )
}
