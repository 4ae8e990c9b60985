import { useEffect, useSyncExternalStore } from 'react'
import { createAfterPaint } from '../state/frame.ts'
import { useApp } from '../state/store.ts'

const darkQuery = '(prefers-color-scheme: dark)'

const watchSystem = (onChange: () => void) => {
  const query = window.matchMedia(darkQuery)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Puts on the colours that an address asks for, or the system's, before the store is open. */
export function dressFor(asked: string | null): void {
  const systems = window.matchMedia(darkQuery).matches ? 'dark' : 'light'
  document.documentElement.dataset['scheme'] = asked === 'light' || asked === 'dark' ? asked : systems
}

export type Scheme = 'light' | 'dark'

/** The colours in force. */
export function useScheme(): Scheme {
  const wanted = useApp((state) => state.scheme)
  const systemIsDark = useSyncExternalStore(watchSystem, () => window.matchMedia(darkQuery).matches)
  return wanted === 'system' ? (systemIsDark ? 'dark' : 'light') : wanted
}

const paint = createAfterPaint((scheme: Scheme) => {
  document.documentElement.dataset['scheme'] = scheme
})

/** Writes them on the document, for the style sheets, once the button that asked for them shows that it was pressed: the
 *  whole page is painted anew for that. */
export function useDocumentIn(scheme: Scheme): void {
  useEffect(() => {
    if (document.documentElement.dataset['scheme'] === scheme) return
    paint.later(scheme)
    return paint.cancel
  }, [scheme])
}
