/** When the map is drawn, how far the card is with it, and when the reader sees it. A graphics card draws frame by frame.
 *  Software takes its time, and many a browser then reads back what it has drawn, with the page standing still meanwhile:
 *  there no frame of the page waits for the map, which is drawn between frames, and not again before it is seen. */
import type { MapLibreMap } from 'maplibre-gl'
import { createPicture } from './picture.ts'
import { createGaps, createPatience } from './turns.ts'

/** As long as a drawing waits for data, milliseconds. */
const patience = 100

/** Hears when what was drawn is seen. */
export function createDrawings(map: MapLibreMap, onSeen: () => void) {
  const gl = map.getCanvas().getContext('webgl2')
  const picture = gl !== null && isSoftware(gl) ? createPicture(gl, map.getCanvas()) : null
  const isComplete = watchData(map)
  const isAwaited = createPatience(isComplete, () => gaps.later(), patience)
  const gaps = createGaps(() => {
    if (!isAwaited()) map.redraw()
  })
  if (picture !== null) map.triggerRepaint = gaps.later
  return {
    /** Something newer is drawn than what is seen. */
    isUnseen: gaps.isHeld,
    /** In the turn in which the map has been drawn; answers whether the card is done with it. */
    watch: (): (() => boolean) => {
      picture?.ask()
      if (picture === null) onSeen()
      else gaps.hold()
      const isDone = watchCard(gl)
      return () => {
        if (!isDone()) return false
        if (gaps.isHeld()) {
          picture?.show()
          gaps.release()
          onSeen()
        }
        return true
      }
    },
    destroy: () => {
      gaps.hold()
      picture?.remove()
    },
  }
}

/** Whether all data that the map was given has been cut into tiles: before that a drawing would be one without it, and the
 *  next come only after that. While the map loads or moves, each piece is worth seeing. */
function watchData(map: MapLibreMap): () => boolean {
  let hasLoaded = false
  map.on('render', () => (hasLoaded ||= map.isStyleLoaded() === true))
  return () => !hasLoaded || map.isMoving() || map.isStyleLoaded() === true
}

/** Names under which software draws in place of a card. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i

function isSoftware(gl: WebGL2RenderingContext): boolean {
  const told = gl.getExtension('WEBGL_debug_renderer_info')
  return software.test(String(gl.getParameter(told?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER)))
}

/** Whether the card has finished what it was last told to draw. */
function watchCard(gl: WebGL2RenderingContext | null): () => boolean {
  const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null
  if (gl === null || sync === null) return () => true
  gl.flush()
  return () => {
    const done = gl.getSyncParameter(sync, gl.SYNC_STATUS) !== gl.UNSIGNALED
    if (done) gl.deleteSync(sync)
    return done
  }
}
