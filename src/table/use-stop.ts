import { useEffect, useEffectEvent, useState, type KeyboardEvent, type RefObject } from 'react'
import { bringIntoView, headHeight, rowHeight } from './use-rows-near.ts'

/** The row that Tab stops at: an event by its number, so that it is the same when the rows change their order. */
type Stop = { readonly number: number | null; readonly byKey: boolean }

type Rows = {
  readonly scroller: RefObject<HTMLElement | null>
  readonly order: Uint32Array
  /** The event whose panel is open. */
  readonly selected: number | undefined
}

export type RowStop = {
  /** Where it stands. */
  readonly current: number
  readonly stopAt: (number: number | null) => void
  /** Moves it and the focus; true when the key was one for that. */
  readonly moveByKey: (event: KeyboardEvent) => boolean
}

/** One row can be reached by Tab, and from it the others by arrows. The table begins with the focus there. */
export function useStop({ scroller, order, selected }: Rows): RowStop {
  const [stop, setStop] = useState<Stop>({ number: null, byKey: false })
  const current = firstFound(order, [stop.number, selected])
  const focusRow = useEffectEvent(() => {
    const element = scroller.current
    if (element === null) return
    bringIntoView(element, current)
    element.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true })
  })
  useEffect(() => {
    if (stop.byKey) focusRow()
  }, [stop])
  useEffect(() => {
    // By then a dialog around it is open.
    const frame = requestAnimationFrame(() => focusRow())
    return () => cancelAnimationFrame(frame)
  }, [])
  const moveByKey = ({ key }: KeyboardEvent): boolean => {
    const goal = goalOf(key, current, scroller.current?.clientHeight ?? 0)
    if (goal === undefined) return false
    setStop({ number: order[Math.min(Math.max(goal, 0), order.length - 1)] ?? null, byKey: true })
    return true
  }
  return { current, stopAt: (number) => setStop({ number, byKey: false }), moveByKey }
}

/** Where the first of the numbers that is in view stands; the first row where none is. */
function firstFound(order: Uint32Array, numbers: readonly (number | null | undefined)[]): number {
  for (const number of numbers) {
    const at = number === null || number === undefined ? -1 : order.indexOf(number)
    if (at >= 0) return at
  }
  return 0
}

function goalOf(key: string, at: number, height: number): number | undefined {
  const page = Math.max(Math.floor((height - headHeight) / rowHeight) - 1, 1)
  return {
    ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: Number.MAX_SAFE_INTEGER,
  }[key] // prettier-ignore
}
