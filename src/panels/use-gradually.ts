import { useEffect, useState } from 'react'
import { createAfterPaint } from '../state/frame.ts'

/** More at once would keep the press that asked for them waiting. */
const portion = 60

/** How many of so many things are listed by now: a portion at once, and one more after each paint until all are. */
export function useGradually(count: number): number {
  const [listed, setListed] = useState(portion)
  useEffect(() => {
    // Of a list that has become short the next long one begins anew.
    const next = count <= portion ? portion : Math.max(listed, Math.min(count, listed + portion))
    if (next === listed) return
    const grow = createAfterPaint(setListed)
    grow.later(next)
    return grow.cancel
  }, [count, listed])
  return Math.min(listed, count)
}
