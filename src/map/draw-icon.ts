import type { KindFamily } from '../domain/event.ts'
import { isRing, markerPath } from '../domain/marker-shape.ts'
import type { MapScheme } from './colours.ts'
import { leaderColours, mapColours } from './colours.ts'
import { clusterSize, formatCount, selectedRadius, type IconContent } from './icon-content.ts'

/** Where a selected event stands that had to step aside, pixels from its place. */
export const asideOffset = { x: 30, y: 40 } as const

/** The leader line begins here, clear of the count of a cluster, pixels. */
const leaderGap = 9

const hueColour = (hue: number | null, scheme: MapScheme): string =>
  (hue === null ? undefined : leaderColours[scheme][hue]?.fill) ?? mapColours[scheme].ink2

export type Pen = { readonly context: CanvasRenderingContext2D; readonly scheme: MapScheme }

function drawShape({ context, scheme }: Pen, icon: { family: KindFamily; hue: number | null }): void {
  const path = new Path2D(markerPath[icon.family])
  const casing = mapColours[scheme].panel
  const colour = hueColour(icon.hue, scheme)
  context.lineJoin = 'round'
  if (isRing(icon.family)) {
    context.fillStyle = casing
    context.fill(path)
    context.strokeStyle = casing
    context.lineWidth = 4.6
    context.stroke(path)
    context.strokeStyle = colour
    context.lineWidth = 2.4
    context.stroke(path)
    return
  }
  context.strokeStyle = casing
  context.lineWidth = 2.2
  context.stroke(path)
  context.fillStyle = colour
  context.fill(path)
}

function drawCircle({ context }: Pen, radius: number, fill: string): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.fill()
}

const ringWidth = 3
/** Between the shares of the ring, pixels. */
const ringGap = 1

function drawCluster(pen: Pen, { count, shares }: IconContent & { look: 'cluster' }): void {
  const { context, scheme } = pen
  const radius = clusterSize(count)
  drawCircle(pen, radius + 1.1, mapColours[scheme].panel)
  const middle = radius - ringWidth / 2
  const gap = shares.length > 1 ? ringGap / middle : 0
  let start = -Math.PI / 2
  for (const share of shares) {
    const end = start + (2 * Math.PI * share.count) / count
    context.beginPath()
    context.arc(0, 0, middle, start + gap / 2, Math.max(end - gap / 2, start + gap))
    context.strokeStyle = hueColour(share.hue, scheme)
    context.lineWidth = ringWidth
    context.stroke()
    start = end
  }
  context.fillStyle = mapColours[scheme].ink
  context.font = "600 11.5px 'Source Sans 3', sans-serif"
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillText(formatCount(count), 0, 4)
}

function drawSelected(pen: Pen, icon: IconContent & { look: 'selected' }): void {
  const { context, scheme } = pen
  const { accent, raise } = mapColours[scheme]
  if (icon.isAside) {
    const { x, y } = asideOffset
    const length = Math.hypot(x, y)
    const [from, to] = [leaderGap / length, 1 - selectedRadius / length]
    for (const [width, colour] of [[4, raise], [1.6, accent]] as const) {
      context.beginPath()
      context.moveTo(x * from, y * from)
      context.lineTo(x * to, y * to)
      context.strokeStyle = colour
      context.lineWidth = width
      context.stroke()
    } // prettier-ignore
    context.translate(x, y)
  }
  drawCircle(pen, selectedRadius, raise)
  context.strokeStyle = accent
  context.lineWidth = 2.2
  context.stroke()
  drawShape(pen, icon)
}

/** Draws an icon around the origin, in CSS pixels. */
export function drawIcon(pen: Pen, icon: IconContent): void {
  if (icon.look === 'single') drawShape(pen, icon)
  else if (icon.look === 'cluster') drawCluster(pen, icon)
  else drawSelected(pen, icon)
}
