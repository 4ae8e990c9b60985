/** Tells machines when both views have drawn the current state: `html[data-ready="true"]`, absent while they have not, or
 *  while the reading that they are to show is on its way. */
type View = 'map' | 'timeline' | 'reading'

const waiting = new Set<View>(['map', 'timeline'])

let hasDrawn = false
const listeners = new Set<() => void>()

export function markDrawn(view: View): void {
  waiting.delete(view)
  if (waiting.size > 0) return
  document.documentElement.dataset['ready'] = 'true'
  tellFirstDrawn()
}

function tellFirstDrawn(): void {
  hasDrawn = true
  for (const listener of listeners) listener()
  listeners.clear()
}

/** A view that fails is not waited for longer, milliseconds. */
const patience = 6000

/** True once both views have been drawn for the first time: what is not needed for them can come then. */
export const isFirstDrawn = (): boolean => hasDrawn

export function watchFirstDrawing(listener: () => void): () => void {
  const giveUp = setTimeout(tellFirstDrawn, patience)
  listeners.add(listener)
  return () => {
    clearTimeout(giveUp)
    listeners.delete(listener)
  }
}

export function markDrawing(view: View): void {
  waiting.add(view)
  delete document.documentElement.dataset['ready']
}
