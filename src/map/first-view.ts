import type { Selected } from '../state/selection.ts'
import type { Box, Size } from './free-room.ts'

/** The view that a link opens with goes by what stands over the map, and of that some may come later than the map. Until the
 *  reader does something, the view is found anew for each piece that comes and each change of the map's size, so that a
 *  link always opens the same. What goes, or only grows, does not count: cards tell of what is seen. */
export function createFirstView() {
  let found: (Size & { readonly selected: Selected; readonly pieces: number }) | null = null
  let isOver = false
  return {
    find: (selected: Selected, { width, height }: Size, furniture: readonly Box[]): void => {
      const pieces = Math.max(found?.pieces ?? 0, furniture.length)
      if (!isOver) found = { selected, width, height, pieces }
    },
    isStale: (selected: Selected, { width, height }: Size, furniture: readonly Box[]): boolean =>
      found !== null &&
      selected === found.selected &&
      (width !== found.width || height !== found.height || furniture.length > found.pieces),
    /** The reader has begun. */
    end: (): void => {
      isOver = true
      found = null
    },
  }
}
