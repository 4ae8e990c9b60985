import { useEffect, useState, type RefObject } from 'react'

/** As in the style sheet, pixels. */
export const rowHeight = 34
export const headHeight = 36

/** Drawn above and below what is on screen, rows. */
const overscan = 8
/** Scrolling is followed in steps of so many rows. */
const coarse = 4

export type RowsNear = { readonly from: number; readonly to: number }

export const rowsNear = (top: number, height: number, count: number): RowsNear => {
  const first = Math.floor(top / rowHeight / coarse) * coarse
  const last = Math.ceil((top + height) / rowHeight / coarse) * coarse
  return {
    from: Math.min(Math.max(first - overscan, 0), count),
    to: Math.min(Math.max(last + overscan, 0), count),
  }
}

/** The rows on screen and a few around them, `to` not included. */
export function useRowsNear(scroller: RefObject<HTMLElement | null>, count: number): RowsNear {
  const [view, setView] = useState({ top: 0, height: 0 })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const step = coarse * rowHeight
    const follow = () => {
      const top = Math.floor(element.scrollTop / step) * step
      const height = Math.ceil(element.clientHeight / step + 1) * step
      setView((before) => (before.top === top && before.height === height ? before : { top, height }))
    }
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    element.addEventListener('scroll', follow, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', follow)
    }
  }, [scroller])
  return rowsNear(view.top, view.height, count)
}

/** Scrolls no further than the row needs to be whole on screen, below the head that stands over the rows. */
export function bringIntoView(scroller: HTMLElement, index: number): void {
  const top = index * rowHeight
  const room = scroller.clientHeight - headHeight - rowHeight
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room
}
