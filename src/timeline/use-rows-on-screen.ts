import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { app, setPlaying } from '../state/store.ts'
import { placeOf, rowAt, rowsIn, topOf, type Column } from './row-window.ts'

export type RowsOnScreen = {
  readonly from: number
  readonly to: number
  /** The row under the bar at the top. */
  readonly reading: number
}

/** What covers the top of the scrolled element, as in the style sheet, pixels. */
const barHeight = 40
/** A scrolled element lower than this is out of sight. */
const leastHeight = 80
/** Scrolling is followed in steps of so many pixels: a third of a row. */
const coarse = 22

type Place = { readonly scroller: HTMLElement; readonly listTop: number; readonly top: number }

/** Where the list lies in the element that scrolls it; `top`: what of it is first in sight. */
function placeIn(list: HTMLElement | null): Place | null {
  const scroller = list?.closest<HTMLElement>('[data-scrolls]') ?? null
  if (list === null || scroller === null) return null
  const above = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  return { scroller, listTop: above + scroller.scrollTop, top: barHeight - above }
}

/** Follows the scrolling, the size and the cursor. When the rows change, what is read stays where it is. */
export function useRowsOnScreen(
  list: RefObject<HTMLElement | null>,
  column: Column,
  numbers: Uint32Array,
): RowsOnScreen {
  const [view, setView] = useState({ top: 0, height: 0 })
  const rows = { ...rowsIn(column, view.top, view.height), reading: rowAt(column, view.top + 4) }
  const read = useRef<number | null>(null)
  const follow = () => {
    const place = placeIn(list.current)
    if (place === null) return
    const top = Math.floor(place.top / coarse) * coarse
    const height = place.scroller.clientHeight + coarse
    setView((before) => (before.top === top && before.height === height ? before : { top, height }))
  }
  const goTo = (y: number) => {
    const place = placeIn(list.current)
    if (place !== null) place.scroller.scrollTop = place.listTop + y - barHeight
  }
  const showCursor = (isMoved: boolean) => {
    const place = placeIn(list.current)
    if (place === null || place.scroller.clientHeight < leastHeight) return
    const room = place.scroller.clientHeight - barHeight
    const y = column.gapAt * column.row
    if (!isMoved || y < place.top || y > place.top + room - column.gap) goTo(Math.max(y - room / 3, 0))
  }
  const keepPlace = useEffectEvent(() => {
    if (read.current === null) showCursor(false)
    else goTo(topOf(column, placeOf(numbers, read.current)))
  })
  useLayoutEffect(() => keepPlace(), [numbers])
  useEffect(() => {
    read.current = numbers[rows.reading] ?? null
  }, [numbers, rows.reading])
  useScrolling(list, { onScroll: follow, onCursor: () => showCursor(true) })
  return rows
}

type Hearing = { readonly onScroll: () => void; readonly onCursor: () => void }

/** Tells of what moves the list under its reader. Playing stops at a touch, here as on the axis. */
function useScrolling(list: RefObject<HTMLElement | null>, { onScroll, onCursor }: Hearing): void {
  const scrolled = useEffectEvent(onScroll)
  const moved = useEffectEvent(onCursor)
  useEffect(() => {
    const scroller = placeIn(list.current)?.scroller
    if (scroller === undefined) return
    const observer = new ResizeObserver(() => scrolled())
    observer.observe(scroller)
    const follow = () => scrolled()
    const onPress = () => setPlaying(false)
    scroller.addEventListener('scroll', follow, { passive: true })
    scroller.addEventListener('pointerdown', onPress)
    // The row that the cursor stands at is known when it has been rendered.
    const forget = app.subscribe((state) => state.cursor, () => requestAnimationFrame(() => moved())) // prettier-ignore
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', follow)
      scroller.removeEventListener('pointerdown', onPress)
      forget()
    }
  }, [list])
}
