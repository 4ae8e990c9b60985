import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'

/** How far the reader has come in the atlas's part of the browser's history: how many steps lie behind and ahead. */
type Trail = { readonly step: number; readonly last: number }

const trail = createStore<Trail>()(() => ({ step: 0, last: 0 }))

/** Adds an entry to the history; what lay ahead is gone. */
export function pushEntry(address: string): void {
  const step = trail.getState().step + 1
  history.pushState({ step }, '', address)
  trail.setState({ step, last: step })
}

export const replaceEntry = (address: string): void =>
  history.replaceState({ step: trail.getState().step }, '', address)

/** After the browser has gone to another entry. An entry from before this page was loaded counts as the first. */
export function followHistory(): void {
  const state: unknown = history.state
  const step =
    typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
      ? state.step
      : 0
  trail.setState(({ last }) => ({ step, last: Math.max(step, last) }))
}

export const useTrail = <T>(selector: (trail: Trail) => T): T => useStore(trail, selector)
