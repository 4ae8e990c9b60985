import type { Dataset } from '../domain/dataset.ts'
import { selectedId } from '../state/selection.ts'
import { app, selectEvent, setPlaying, showSpan } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { neighbourEvent } from './event-steps.ts'
import { focusKindOf, toShortcut } from './shortcuts.ts'
import { shiftedTo } from './span-moves.ts'

/** Selects the next or the previous event that matches the filter. */
export function goToEvent(dataset: Dataset, direction: 1 | -1): void {
  const state = app.getState()
  const from = { selected: selectedId(state.selected, 'event'), cursor: state.cursor }
  const event = neighbourEvent(visibleIn(dataset, state).matching.list(), from, direction)
  if (event !== null) selectEvent(event)
}

/** Shifts the shown span to an event selected elsewhere. */
export const followSelection = (dataset: Dataset): (() => void) =>
  app.subscribe(
    (state) => state.selected,
    (selected) => {
      const date = dataset.eventById.get(selectedId(selected, 'event') ?? '')?.date
      if (date) showSpan(shiftedTo(app.getState().shown, date, dataset.atlas.extent))
    },
  )

export function listenForShortcuts(dataset: Dataset): () => void {
  const act = {
    play: () => setPlaying(!app.getState().playing),
    'previous-event': () => goToEvent(dataset, -1),
    'next-event': () => goToEvent(dataset, 1),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = toShortcut(event, focusKindOf(event.target instanceof Element ? event.target : null))
    if (shortcut === null) return
    event.preventDefault()
    act[shortcut]()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
