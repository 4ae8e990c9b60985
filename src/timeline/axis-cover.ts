import { formatDay, type DateWords } from '../time/format.ts'
import type { Instant } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import type { Extent } from './extents.ts'
import { toX } from './scale.ts'
import { createTextWidth } from './text-width.ts'

/** What the date of the cursor says in its bubble; of a cursor off screen it tells the side. */
export function bubbleText(share: number, cursor: Instant, words: DateWords): string {
  const day = formatDay(cursor, words, 'short')
  return share < 0 ? `‹ ${day}` : share > 1 ? `${day} ›` : day
}

/** As `.timeline-bubble` lays itself out: it stays on screen. */
const inset = { left: 30, right: 34 }
const padding = 10

export function bubbleExtent(x: number, width: number, textWidth: number): Extent {
  const middle = Math.max(Math.min(Math.max(x, 0), width - inset.right), inset.left)
  const half = textWidth / 2 + padding
  return { left: middle - half, right: middle + half }
}

type Label = Extent & { readonly element: Element }

/** The span that is shown, and by how many pixels the axis was moved to show it. */
type Pushed = { readonly span: Span; readonly pixels: number; readonly words: DateWords }

/** Takes away the labels of the axis of which the date of the cursor would leave a part. Lays out by numbers alone: nothing
 *  is measured while the cursor moves. */
export function createAxisCover(host: HTMLElement) {
  const font = getComputedStyle(host).fontFamily
  const [bubbleWidth, labelWidth] = [createTextWidth(`600 11.5px ${font}`), createTextWidth(`11px ${font}`)]
  let labels: readonly Label[] = []
  return {
    /** After the axis was drawn anew, so many pixels to the left of what is shown. */
    again: (overhang: number): void => {
      const drawn = [
        ...host.querySelectorAll<HTMLElement>('.vis-time-axis .vis-minor.vis-text:not(.vis-measure)'),
      ]
      labels = drawn.map((element) => {
        const left = Number(/translate\((-?[\d.]+)px/.exec(element.style.transform)?.[1] ?? 0) - overhang
        return { element, left, right: left + labelWidth(element.textContent) + 6 }
      })
    },
    cover: (width: number, cursor: Instant, { span, pixels, words }: Pushed): void => {
      const x = toX({ span, width }, cursor)
      const bubble = bubbleExtent(x, width, bubbleWidth(bubbleText(x / width, cursor, words)))
      for (const { element, left, right } of labels)
        element.classList.toggle(
          'timeline-covered',
          left + pixels < bubble.right && bubble.left < right + pixels,
        )
    },
  }
}
