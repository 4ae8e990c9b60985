/** Tells machines when both views have drawn the current state: `html[data-ready="true"]`, absent while they have not. */
type View = 'map' | 'timeline'

const waiting = new Set<View>(['map', 'timeline'])

export function markDrawn(view: View): void {
  waiting.delete(view)
  if (waiting.size === 0) document.documentElement.dataset['ready'] = 'true'
}

export function markDrawing(view: View): void {
  waiting.add(view)
  delete document.documentElement.dataset['ready']
}
