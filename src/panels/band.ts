import type { Span } from '../time/span.ts'

/** A stretch of a band with a name and a look of its own. */
export type BandPart = Span & { readonly label: string; readonly className: string }

/** Where the instant lies on the axis, 0 to 1. */
export const shareOn = ({ start, end }: Span, instant: number): number =>
  end <= start ? 0 : Math.min(1, Math.max(0, (instant - start) / (end - start)))

/** Each value from its instant to the next one's, those that stay the same as one, on the axis. */
export function toStretches<T>(
  steps: readonly { at: number; value: T }[],
  axis: Span,
): (Span & { value: T })[] {
  const stretches: { start: number; end: number; value: T }[] = []
  steps.forEach(({ at, value }, i) => {
    const [start, end] = [Math.max(at, axis.start), Math.min(steps[i + 1]?.at ?? axis.end, axis.end)]
    const last = stretches.at(-1)
    if (end <= start) return
    if (last?.value === value && last.end === start) last.end = end
    else stretches.push({ start, end, value })
  })
  return stretches
}

/** Which of the dates under a band have room, given what each takes up as a share of it: the first, then whatever does
 *  not run into the one before. */
export function withRoom(shares: readonly number[], width: number): boolean[] {
  let free = 0
  return shares.map((share) => {
    const start = Math.min(share, 1 - width)
    if (start < free - 1e-9) return false
    free = start + width
    return true
  })
}
