/** Tells machines when both views have drawn the current state: `html[data-ready="true"]`, absent while they have not, or
 *  while the reading that they are to show is on its way. */
type View = 'map' | 'timeline' | 'reading'

const waiting = new Set<View>(['map', 'timeline'])

export function markDrawn(view: View): void {
  waiting.delete(view)
  if (waiting.size === 0) document.documentElement.dataset['ready'] = 'true'
}

export function markDrawing(view: View): void {
  waiting.add(view)
  delete document.documentElement.dataset['ready']
}
