const shapes = {
  play: 'M8 5.5v13l11-6.5z',
  pause: 'M7.5 5.5h3.4v13H7.5zM13.6 5.5H17v13h-3.4z',
  previous: 'M6 6h2.2v12H6zM19 6v12l-9.6-6z',
  next: 'M15.8 6H18v12h-2.2zM5 6l9.6 6L5 18z',
  backwards: 'M16 5.5v13L5 12z',
  loop: 'M12 5V2L7.5 6 12 10V7a5 5 0 1 1-4.9 6H5a7 7 0 1 0 7-8z',
  help: 'M10.9 16.4h2.2v2.2h-2.2zM12 5.4a3.8 3.8 0 0 0-3.8 3.8h2a1.8 1.8 0 1 1 3.6 0c0 1.7-2.8 1.6-2.8 5h2c0-2.2 2.8-2.5 2.8-5A3.8 3.8 0 0 0 12 5.4z',
  calendar: 'M7 3h2v2h6V3h2v2h3v15H4V5h3zM6 10v8h12v-8z',
  plus: 'M11.1 5h1.8v6.1H19v1.8h-6.1V19h-1.8v-6.1H5v-1.8h6.1z',
  minus: 'M5 11.1h14v1.8H5z',
  settings:
    'M4 6.1h9.2a2.9 2.9 0 0 1 5.6 0H20v1.8h-1.2a2.9 2.9 0 0 1-5.6 0H4zM16 5.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6zM4 16.1h1.2a2.9 2.9 0 0 1 5.6 0H20v1.8h-9.2a2.9 2.9 0 0 1-5.6 0H4zM8 15.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z',
  down: 'M6.3 8.9 12 14.6l5.7-5.7 1.2 1.2L12 17l-6.9-6.9z',
} as const

/** Solid signs of the toolbar. */
export const PlayIcon = ({ name, size = 18 }: { name: keyof typeof shapes; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)
