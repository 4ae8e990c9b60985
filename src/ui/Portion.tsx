import { useState } from 'react'
import './portion.css'

/** Long lists are shown in portions: the whole of one that is not too long, else so many rows at first and more on demand. */
const wholeUpTo = 1000
const portion = 200

export type Portion = {
  /** How many rows to show. */
  readonly shown: number
  /** How many rows the next portion has; 0 when nothing is left. */
  readonly next: number
  readonly showMore: () => void
}

export function usePortion(total: number): Portion {
  const [asked, setAsked] = useState(portion)
  const shown = total <= wholeUpTo ? total : Math.min(asked, total)
  const next = Math.min(portion, total - shown)
  return { shown, next, showMore: () => setAsked(shown + portion) }
}

export const MoreRows = ({ text, onMore }: { text: string; onMore: () => void }) => (
  <button type="button" className="shell-link ui-more" onClick={onMore}>
    {text}
  </button>
)
