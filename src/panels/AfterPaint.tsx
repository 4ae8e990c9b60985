import { useEffect, useState, type ReactNode } from 'react'
import { createAfterPaint } from '../state/frame.ts'

/** What follows on the head of a panel, in the frame after it: a press is answered by that first. */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    const painted = createAfterPaint(setPainted)
    painted.later(true)
    return painted.cancel
  }, [])
  return isPainted && children
}
