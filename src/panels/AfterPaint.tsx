import { useEffect, useState, type ReactNode } from 'react'
import { createAfterPaint } from '../state/frame.ts'

/** What stands below the first screen of a long panel: a press is answered by that first. */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    const painted = createAfterPaint(setPainted)
    painted.later(true)
    return painted.cancel
  }, [])
  return isPainted && children
}
