const shapes = {
  play: 'M8 5.5v13l11-6.5z',
  pause: 'M7.5 5.5h3.4v13H7.5zM13.6 5.5H17v13h-3.4z',
  previous: 'M6 6h2.2v12H6zM19 6v12l-9.6-6z',
  next: 'M15.8 6H18v12h-2.2zM5 6l9.6 6L5 18z',
  turn: 'M7 7.2h9.6l-2.5-2.5 1.4-1.4 4.9 4.9-4.9 4.9-1.4-1.4 2.5-2.5H7zM17 16.8H7.4l2.5 2.5-1.4 1.4-4.9-4.9 4.9-4.9 1.4 1.4-2.5 2.5H17z',
} as const

/** Solid signs of the trace's buttons. */
export const TraceIcon = ({ name, size = 18 }: { name: keyof typeof shapes; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)
