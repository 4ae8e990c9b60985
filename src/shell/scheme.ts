import { useEffect, useSyncExternalStore } from 'react'
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

/** Writes them on the document, for the style sheets. */
export function useDocumentIn(scheme: Scheme): void {
  useEffect(() => {
    document.documentElement.dataset['scheme'] = scheme
  }, [scheme])
}
