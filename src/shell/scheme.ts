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

/** The colours in force, written on the document for the style sheets. */
export function useScheme(): 'light' | 'dark' {
  const wanted = useApp((state) => state.scheme)
  const systemIsDark = useSyncExternalStore(watchSystem, () => window.matchMedia(darkQuery).matches)
  const scheme = wanted === 'system' ? (systemIsDark ? 'dark' : 'light') : wanted
  useEffect(() => {
    document.documentElement.dataset['scheme'] = scheme
  }, [scheme])
  return scheme
}
