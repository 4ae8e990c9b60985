const shapes = {
  play: 'M8 5.5v13l11-6.5z',
  pause: 'M7.5 5.5h3.4v13H7.5zM13.6 5.5H17v13h-3.4z',
  previous: 'M6 6h2.2v12H6zM19 6v12l-9.6-6z',
  next: 'M15.8 6H18v12h-2.2zM5 6l9.6 6L5 18z',
  plus: 'M11.1 5h1.8v6.1H19v1.8h-6.1V19h-1.8v-6.1H5v-1.8h6.1z',
  minus: 'M5 11.1h14v1.8H5z',
  down: 'M6.3 8.9 12 14.6l5.7-5.7 1.2 1.2L12 17l-6.9-6.9z',
} as const

/** Solid signs of the toolbar. */
export const PlayIcon = ({ name, size = 18 }: { name: keyof typeof shapes; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)
