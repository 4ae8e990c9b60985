import type { KindFamily } from './event.ts'

/** Outline of each marker shape as an SVG path around (0, 0) within a radius of about 5, so that the map, the timeline
 *  and the panels draw the same sign. The ring is stroked, the others are filled. */
export const markerPath: Record<KindFamily, string> = {
  accord: 'M0-5.2 5.2 0 0 5.2-5.2 0z',
  standing: 'M-4.2-4.2h8.4v8.4h-8.4z',
  meeting: 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z',
  works: 'M-4.9 0-2.5-4.3h5L4.9 0 2.5 4.3h-5z',
  body: 'M-3.7 0a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0z',
  conflict: 'M0-4.9 4.8 3.7h-9.6z',
}

export const isRing = (family: KindFamily): boolean => family === 'body'
