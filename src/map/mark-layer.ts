import './mark-layer.css'
import type { MapScheme } from './colours.ts'
import { mapColours } from './colours.ts'
import { asideOffset, drawIcon } from './draw-icon.ts'
import { selectedRadius, type IconContent } from './icon-content.ts'
import type { ScreenPoint } from './screen.ts'

/** Draws the marks of events on a canvas of their own over the map: they follow time frame by frame, and the map below need
 *  not be drawn again for them. Knows pixels only. */
export type Sign = {
  /** The mark that answers to the pointer here; null for what only lies over others. */
  readonly mark: number | null
  readonly at: ScreenPoint
  /** Pixels around it that answer. */
  readonly reach: number
  readonly icon: IconContent
  readonly size: number
  readonly pale: boolean
  /** The sources by which the atlas is read tell of none of it. */
  readonly faded: boolean
  /** Stands out for a moment. */
  readonly glows: boolean
  readonly label: string
}

export type MarkLayer = {
  /** The later signs lie on top. */
  readonly paint: (signs: readonly Sign[], scheme: MapScheme) => void
  readonly markAt: (point: ScreenPoint) => number | null
  readonly destroy: () => void
}

/** How far beside a mark the pointer may be, pixels. */
const slack = 3
const paleness = 0.45
const fading = 0.28

export function createMarkLayer(container: HTMLElement): MarkLayer {
  const canvas = document.createElement('canvas')
  canvas.className = 'map-marks'
  canvas.setAttribute('aria-hidden', 'true')
  container.append(canvas)
  const context = canvas.getContext('2d')
  let painted: readonly Sign[] = []
  return {
    paint: (signs, scheme) => {
      painted = signs
      if (context === null) return
      const ratio = fitTo(canvas, container)
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, canvas.width, canvas.height)
      for (const sign of signs) {
        const { at, size, pale, faded, glows, icon, label } = sign
        context.setTransform(ratio, 0, 0, ratio, at[0] * ratio, at[1] * ratio)
        context.globalAlpha = faded ? fading : pale ? paleness : 1
        if (label !== '')
          writeLabel(context, label, { scheme, isAside: icon.look === 'selected' && icon.isAside })
        if (glows) drawGlow(context, sign, scheme)
        context.scale(size, size)
        drawIcon({ context, scheme }, icon)
      }
      context.globalAlpha = 1
    },
    markAt: ([x, y]) => {
      const hit = painted.findLast(
        ({ mark, at, reach }) => mark !== null && Math.hypot(at[0] - x, at[1] - y) <= reach + slack,
      )
      return hit?.mark ?? null
    },
    destroy: () => canvas.remove(),
  }
}

/** Beyond the mark, pixels. */
const glowWidth = 5

function drawGlow(context: CanvasRenderingContext2D, { reach }: Sign, scheme: MapScheme): void {
  const { accent } = mapColours[scheme]
  context.beginPath()
  context.arc(0, 0, reach + glowWidth - 1, 0, 2 * Math.PI)
  context.globalAlpha = 0.25
  context.fillStyle = accent
  context.fill()
  context.globalAlpha = 1
  context.lineWidth = 1.5
  context.strokeStyle = accent
  context.stroke()
}

/** Sizes the canvas to its box in pixels of the screen; returns how many there are to one of CSS. */
function fitTo(canvas: HTMLCanvasElement, { clientWidth, clientHeight }: HTMLElement): number {
  const ratio = Math.max(1, window.devicePixelRatio)
  const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)]
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height]
  return ratio
}

export const labelSize = 11.5
const lineHeight = 13.5
const widestLabel = 13 * labelSize
/** From the selected event's place to the top of its label, which stands under its ring. */
const labelDrop = selectedRadius + 2

export const labelOffset = (isAside: boolean): ScreenPoint =>
  isAside ? [asideOffset.x, asideOffset.y + labelDrop] : [0, labelDrop]

function writeLabel(
  context: CanvasRenderingContext2D,
  label: string,
  { scheme, isAside }: { scheme: MapScheme; isAside: boolean },
): void {
  const [x, y] = labelOffset(isAside)
  const { accent, casing } = mapColours[scheme]
  context.font = `600 ${labelSize}px 'Source Sans 3', sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'top'
  context.lineJoin = 'round'
  context.lineWidth = 3.6
  context.strokeStyle = casing
  context.fillStyle = accent
  const lines = toLines(label, (text) => context.measureText(text).width)
  for (const [n, line] of lines.entries()) context.strokeText(line, x, y + n * lineHeight)
  for (const [n, line] of lines.entries()) context.fillText(line, x, y + n * lineHeight)
}

function toLines(label: string, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last ?? ''} ${word}`
    if (last !== undefined && widthOf(longer) <= widestLabel) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
