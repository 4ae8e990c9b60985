/** The picture that software has drawn, without the page waiting for it: asked for when it is drawn, shown on a canvas of its
 *  own when it is done. The canvas on which it was drawn is kept out of sight, so that no browser reads it back. */
import './picture.css'

/** Null where the browser gives no more canvases. */
export function createPicture(gl: WebGL2RenderingContext, drawn: HTMLCanvasElement) {
  const shown = document.createElement('canvas')
  const context = shown.getContext('2d')
  if (context === null) return null
  shown.className = 'map-picture'
  shown.setAttribute('aria-hidden', 'true')
  drawn.after(shown)
  drawn.classList.add('map-unseen')
  let pixels: ImageData | null = null
  let buffer: WebGLBuffer | null = null
  // A new one for each size: Chromium loses the context when one is filled anew with less while it is still being read.
  const resize = (width: number, height: number): void => {
    gl.deleteBuffer(buffer)
    buffer = gl.createBuffer()
    pixels = new ImageData(width, height)
  }
  return {
    /** In the turn in which the map has been drawn. */
    ask: (): void => {
      const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
      if (pixels?.width !== width || pixels.height !== height) resize(width, height)
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null)
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer)
      gl.bufferData(gl.PIXEL_PACK_BUFFER, width * height * 4, gl.STREAM_READ)
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0)
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null)
    },
    /** Once the card is done with what it was asked for; before that the page would wait for it. */
    show: (): void => {
      if (pixels === null) return
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer)
      gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, pixels.data)
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null)
      toStraightAlpha(pixels.data)
      if (shown.width !== pixels.width || shown.height !== pixels.height)
        [shown.width, shown.height] = [pixels.width, pixels.height]
      context.putImageData(pixels, 0, 0)
    },
    remove: (): void => {
      gl.deleteBuffer(buffer)
      shown.remove()
    },
  }
}

/** The card keeps colours multiplied by their alpha, a canvas takes them as they are: else the edge of the globe is dark. */
export function toStraightAlpha(pixels: Uint8ClampedArray): void {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 0
    if (alpha === 255 || alpha === 0) continue
    for (let colour = at - 3; colour < at; colour++)
      pixels[colour] = Math.round(((pixels[colour] ?? 0) * 255) / alpha)
  }
}
