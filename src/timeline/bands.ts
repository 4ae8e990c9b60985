import type { Dataset } from '../domain/dataset.ts'
import { dayLength } from '../time/instant.ts'
import { clampInstant, lengthOf, overlaps, type Span } from '../time/span.ts'

export type LeaderBand = Span & { readonly leader: string; readonly hue: number }

/** Who led when, in order of time; a leader's offices that follow on each other are one band. */
export function toLeaderBands({ leaders, atlas }: Pick<Dataset, 'leaders' | 'atlas'>): readonly LeaderBand[] {
  const terms = [...leaders.values()]
    .flatMap(({ id, hue, offices }) =>
      offices.map(({ term }) => ({ leader: id, hue, ...cut(term, atlas.extent) })),
    )
    .filter((band) => band.start < band.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: LeaderBand[] = []
  for (const term of terms) {
    const last = joined.findLastIndex((band) => band.leader === term.leader && band.end >= term.start)
    const before = joined[last]
    if (before === undefined) joined.push(term)
    else joined[last] = { ...before, end: Math.max(before.end, term.end) }
  }
  return joined
}

const cut = ({ start, end }: Span, limits: Span): Span => ({
  start: clampInstant(start, limits),
  end: clampInstant(end, limits),
})

/** The part of a band inside the shown span as shares of its width, so that its name stays in view; null outside. */
export function shareOf(band: Span, shown: Span): { readonly left: number; readonly width: number } | null {
  if (!overlaps(band, shown)) return null
  const inside = cut(band, shown)
  return { left: (inside.start - shown.start) / lengthOf(shown), width: lengthOf(inside) / lengthOf(shown) }
}

/** The longest part of a band on screen that none of the bands drawn over it covers; null when there is none. */
export function freeStretch(band: Span, over: readonly Span[], shown: Span): Span | null {
  let free = overlaps(band, shown) ? [cut(band, shown)] : []
  for (const cover of over) free = free.flatMap((part) => without(part, cover))
  return free.reduce<Span | null>(
    (longest, part) => (longest === null || lengthOf(part) > lengthOf(longest) ? part : longest),
    null,
  )
}

/** What is shared is no more than a handover, of a day or of a month whose day is not known. */
const handover = 31 * dayLength

/** Of two that meet in time both are to be seen: the later one is drawn from the middle of what they share. In order of time. */
export function meetingHalfway<B extends Span>(bands: readonly B[]): readonly B[] {
  return bands.map((band, at) => {
    const shared = bands
      .slice(0, at)
      .filter(({ start, end }) => start < band.start && band.start < end && end < band.end)
      .reduce((latest, { end }) => Math.max(latest, end), band.start)
    return shared - band.start > handover ? band : { ...band, start: (band.start + shared) / 2 }
  })
}

const without = (part: Span, cover: Span): readonly Span[] =>
  [
    { start: part.start, end: Math.min(part.end, cover.start) },
    { start: Math.max(part.start, cover.end), end: part.end },
  ].filter(({ start, end }) => start < end)

/** The longest form of a name that fits whole into so many pixels: a cut name says little, and less the shorter it is. */
export const nameFor = (forms: readonly string[], room: number, widthOf: (text: string) => number): string =>
  forms.find((form) => widthOf(form) <= room) ?? ''
