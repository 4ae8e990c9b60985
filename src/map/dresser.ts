import { createAfterPaint } from '../state/frame.ts'
import type { Looks } from './map-adapter.ts'
import { painted } from './pace.ts'

type Dressing = {
  isLoading: () => boolean
  /** What is drawn is not what is wanted any more. */
  expire: () => void
  touch: () => void
  /** Software draws, with the cores that the page is painted with. */
  isSlow: () => boolean
}

/** Restyles when scheme or language differ from what is worn, once the press that asked for it has been answered; what
 *  cannot be put on yet is kept for later. */
export function createDresser(
  worn: Looks,
  putOn: (looks: Looks) => void,
  { isLoading, expire, touch, isSlow }: Dressing,
) {
  let [now, wanted] = [worn, worn]
  const afterPaint = createAfterPaint((next: Looks) => {
    putOn(next)
    touch()
  })
  const wear = (next: Looks): void => {
    wanted = next
    const isSame = now.scheme === wanted.scheme && now.lang === wanted.lang && now.isGlobe === wanted.isGlobe
    if (isSame || isLoading()) return
    now = wanted
    expire()
    afterPaint.later(wanted, isSlow() ? painted : 0)
  }
  return {
    wear,
    again: () => wear(wanted),
    scheme: () => now.scheme,
    isDue: afterPaint.isDue,
    cancel: afterPaint.cancel,
  }
}
