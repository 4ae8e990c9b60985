import type { Dataset } from '../domain/dataset.ts'
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

/** A cut name of fewer pixels says nothing. */
const leastCut = 72

/** The longest form of a name that a band of so many pixels has room for; the last one may be cut. */
export function nameFor(forms: readonly string[], room: number, widthOf: (text: string) => number): string {
  const fitting = forms.find((form) => widthOf(form) <= room)
  return fitting ?? (room >= leastCut ? (forms.at(-1) ?? '') : '')
}
