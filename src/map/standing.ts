import type { Box } from './free-room.ts'
import { createQuiet } from './turns.ts'

/** Names keep their places until what goes over the map has stood still for so long, milliseconds. */
const standsAfter = 350

/** Tells where something stands that moves frame by frame, once it does so no more; that it is gone, at once. */
export function createStanding(tell: (boxes: readonly Box[]) => void, isMoving: () => boolean) {
  let boxes: readonly Box[] = []
  const quiet = createQuiet(() => {
    if (!isMoving()) tell(boxes)
  }, standsAfter)
  return {
    move: (next: readonly Box[]): void => {
      boxes = next
      quiet.later()
    },
    end: (): void => {
      quiet.cancel()
      tell([])
    },
  }
}
