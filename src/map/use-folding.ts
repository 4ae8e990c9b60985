import { useEffect, useState, type RefObject } from 'react'
import { app } from '../state/store.ts'
import { useMedia } from '../ui/use-media.ts'

export type Folded = 'layers' | 'legend'

/** Smaller maps would be covered by open cards. */
export const roomy = '(min-width: 1360px) and (min-height: 760px)'
const small = '(max-width: 719px)'

/** Which of the cards over the map are unfolded. On a small map that is one at a time, and none once the map is touched or
 *  something has been chosen, on a card or elsewhere. */
export function useFolding(map: RefObject<HTMLElement | null>) {
  const isSmall = useMedia(small)
  const [open, setOpen] = useState<readonly Folded[]>(() =>
    window.matchMedia(roomy).matches ? ['layers'] : [],
  )
  useEffect(() => {
    const host = map.current
    if (!isSmall || host === null) return
    const fold = () => setOpen([])
    host.addEventListener('pointerdown', fold)
    const stop = app.subscribe((now, before) => now.selected !== before.selected && fold())
    return () => {
      host.removeEventListener('pointerdown', fold)
      stop()
    }
  }, [isSmall, map])
  return {
    isOpen: (card: Folded): boolean => open.includes(card),
    toggle: (card: Folded): void => {
      const others = isSmall ? [] : open.filter((other) => other !== card)
      setOpen(open.includes(card) ? others : [...others, card])
    },
  }
}
