import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AppState } from './app-state.ts'
import { app, isOpen } from './store.ts'

type Filtered = Pick<AppState, 'filter' | 'certainty' | 'onlyOnMap'>

const longest = 50

/** What was filtered before each change, the latest last. */
const past = createStore<{ readonly steps: readonly Filtered[] }>()(() => ({ steps: [] }))

const isSame = (a: Filtered, b: Filtered): boolean =>
  a.certainty === b.certainty &&
  a.onlyOnMap === b.onlyOnMap &&
  JSON.stringify(a.filter) === JSON.stringify(b.filter)

let undoing = false

app.subscribe((state, before) => {
  if (undoing || !isOpen(before)) return
  const { filter, certainty, onlyOnMap } = before
  if (state.filter === filter && state.certainty === certainty && state.onlyOnMap === onlyOnMap) return
  if (!isSame(state, before))
    past.setState(({ steps }) => ({
      steps: [...steps.slice(1 - longest), { filter, certainty, onlyOnMap }],
    }))
})

/** Takes the last change of the filters back; nothing when there was none. */
export function undoFilter(): void {
  const { steps } = past.getState()
  const last = steps.at(-1)
  if (last === undefined) return
  undoing = true
  // The map tells anew which events are on it.
  app.setState(last.onlyOnMap === app.getState().onlyOnMap ? last : { ...last, onMap: null })
  undoing = false
  past.setState({ steps: steps.slice(0, -1) })
}

export const canUndo = (): boolean => past.getState().steps.length > 0

export const useCanUndo = (): boolean => useStore(past, ({ steps }) => steps.length > 0)
