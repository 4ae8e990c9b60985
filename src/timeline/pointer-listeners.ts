type PointerKind = 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'lostpointercapture'

type Listeners = Partial<Readonly<Record<PointerKind, (event: PointerEvent) => void>>>

/** Adds listeners to an element; what is returned takes them away again. */
export function listenToPointer(element: HTMLElement, listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [PointerKind, (event: PointerEvent) => void][]
  for (const [kind, listener] of entries) element.addEventListener(kind, listener)
  return () => {
    for (const [kind, listener] of entries) element.removeEventListener(kind, listener)
  }
}
