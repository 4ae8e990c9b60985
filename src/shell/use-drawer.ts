import { useEffect, type RefObject } from 'react'
import { useMedia } from '../ui/use-media.ts'

/** Where the rail lies over the page it takes the focus when it opens, and Escape closes it. Where it covers the page
 *  whole, on a phone, nothing else can be reached meanwhile. */
export function useDrawer(rail: RefObject<HTMLElement | null>, open: boolean, onClose: () => void): void {
  const isDrawer = useMedia('(max-width: 1199px)')
  const coversAll = useMedia('(max-width: 719px)')
  useEffect(() => {
    const element = rail.current
    if (!open || !isDrawer || element === null) return
    element.focus()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isBeingEmptied(event.target)) return
      event.preventDefault()
      onClose()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [rail, open, isDrawer, onClose])
  useEffect(() => {
    if (!open || !coversAll || rail.current === null) return
    return makeRestInert(rail.current)
  }, [rail, open, coversAll])
}

/** In a search field with words in it Escape takes the words away. */
const isBeingEmptied = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''

/** Puts out of reach everything beside an element and beside what holds it; gives it back on return. */
function makeRestInert(element: HTMLElement): () => void {
  const rest: HTMLElement[] = []
  for (
    let inner = element;
    inner.parentElement !== null && inner !== document.body;
    inner = inner.parentElement
  )
    for (const sibling of inner.parentElement.children)
      if (sibling !== inner && sibling instanceof HTMLElement && !sibling.inert) rest.push(sibling)
  for (const sibling of rest) sibling.inert = true
  return () => {
    for (const sibling of rest) sibling.inert = false
  }
}
