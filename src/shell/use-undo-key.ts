import { useEffect } from 'react'
import { undoFilter } from '../state/undo.ts'

/** Ctrl-Z or ⌘-Z, except while something is typed: there the browser undoes words. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input[type="text"], input[type="search"], textarea, dialog') !== null
      const isOurs = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      if (!isOurs || isTyping || event.altKey) return
      event.preventDefault()
      undoFilter()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
