import { corridorKinds } from '../domain/corridor.ts'
import { comparedColours, corridorColours, mapColours, type MapScheme } from './colours.ts'

export type Picture = { readonly image: ImageData; readonly pixelRatio: number }

type Pen = CanvasRenderingContext2D

const size = 24

/** Bars across a line that runs to the right. */
function drawBars(pen: Pen, { at, half, colours }: { at: readonly number[]; half: number; colours: readonly (readonly [number, string])[] }): void {
  for (const [width, colour] of colours) {
    pen.lineWidth = width
    pen.strokeStyle = colour
    for (const x of at) {
      pen.beginPath()
      pen.moveTo(x, -half - (width > 3 ? 1 : 0))
      pen.lineTo(x, half + (width > 3 ? 1 : 0))
      pen.stroke()
    }
  }
} // prettier-ignore

const signs: Record<string, (pen: Pen, what: string, scheme: MapScheme) => void> = {
  /** Where a lit route crosses a border. */
  'border-tick': (pen, _, scheme) => {
    const { ink, raise } = mapColours[scheme]
    drawBars(pen, { at: [0], half: 7, colours: [[4, raise], [2, ink]] }) // prettier-ignore
  },
  /** In the middle of a line that is out of use. */
  pause: (pen, kind, scheme) => {
    const { casing, ink2 } = mapColours[scheme]
    const known = corridorKinds.find((other) => other === kind)
    const colour = known === undefined ? ink2 : corridorColours[scheme][known]
    drawBars(pen, { at: [-2.2, 2.2], half: 4.5, colours: [[4.6, casing], [1.8, colour]] }) // prettier-ignore
  },
  /** The ground of a compared route's letter. */
  letter: (pen, rank, scheme) => {
    const { raise } = mapColours[scheme]
    for (const [radius, colour] of [[10, raise], [8.4, comparedColours(scheme)[Number(rank)] ?? raise]] as const) {
      pen.beginPath()
      pen.arc(0, 0, radius, 0, 2 * Math.PI)
      pen.fillStyle = colour
      pen.fill()
    } // prettier-ignore
  },
}

/** The picture of a sign on a corridor's line, named `sign/what/scheme` or `sign/scheme`; null for any other name. */
export function drawLineSign(name: string, pixelRatio: number): Picture | null {
  const parts = name.split('/')
  const [sign = '', scheme] = [parts[0], parts.at(-1)]
  const draw = signs[sign]
  if (draw === undefined || (scheme !== 'light' && scheme !== 'dark')) return null
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.ceil(size * pixelRatio)
  // Read back at once: from a canvas that the graphics card draws, that waits for all it still has to do.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) return null
  pen.scale(pixelRatio, pixelRatio)
  pen.translate(size / 2, size / 2)
  draw(pen, parts[1] ?? '', scheme)
  return { image: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio }
}
