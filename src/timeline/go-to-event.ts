import type { Dataset } from '../domain/dataset.ts'
import { singleKeysOn } from '../state/single-keys.ts'
import { indexOf } from '../filter/event-index.ts'
import { selectedId } from '../state/selection.ts'
import { app, selectEvent, setPlaying, showSpan } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { contains, lengthOf } from '../time/span.ts'
import { neighbourEvent } from './event-steps.ts'
import { focusKindOf, toShortcut, type Shortcut } from './shortcuts.ts'
import { panned, shiftedTo, zoomed } from './span-moves.ts'

/** Selects the next or the previous event that matches the filter. */
export function goToEvent(dataset: Dataset, direction: 1 | -1): void {
  const state = app.getState()
  const selected = dataset.eventById.get(selectedId(state.selected, 'event') ?? '')?.number ?? null
  const from = { selected, cursor: state.cursor, direction }
  const number = neighbourEvent(indexOf(dataset), visibleIn(dataset, state).matching, from)
  const event = dataset.events[number ?? -1]
  if (event === undefined) return
  setPlaying(false)
  selectEvent(event)
}

/** By a share of what is shown. */
function pan(dataset: Dataset, share: number): void {
  const { shown } = app.getState()
  showSpan(panned(shown, share * lengthOf(shown), dataset.atlas.extent))
}

export const zoomStep = 1.6

/** Around the cursor where it is in sight. */
export function zoomBy(dataset: Dataset, factor: number): void {
  const { shown, cursor } = app.getState()
  const around = contains(shown, cursor) ? cursor : (shown.start + shown.end) / 2
  showSpan(zoomed(shown, around, factor, dataset.atlas.extent))
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

export function listenForShortcuts(dataset: Dataset, onHelp: () => void): () => void {
  const act: Readonly<Record<Shortcut, () => void>> = {
    help: onHelp,
    play: () => setPlaying(!app.getState().playing),
    'previous-event': () => goToEvent(dataset, -1),
    'next-event': () => goToEvent(dataset, 1),
    'pan-back': () => pan(dataset, -0.1),
    'pan-on': () => pan(dataset, 0.1),
    'pan-far-back': () => pan(dataset, -0.5),
    'pan-far-on': () => pan(dataset, 0.5),
    'zoom-in': () => zoomBy(dataset, 1 / zoomStep),
    'zoom-out': () => zoomBy(dataset, zoomStep),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    // A dialog keeps its keys.
    if (target?.closest('dialog') != null) return
    const shortcut = toShortcut(event, focusKindOf(target), singleKeysOn())
    if (shortcut === null) return
    event.preventDefault()
    act[shortcut]()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
