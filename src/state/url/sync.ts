import type { Dataset } from '../../domain/dataset.ts'
import { initialState, type AppState } from '../app-state.ts'
import { sameSelected } from '../selection.ts'
import { app, openAtlas } from '../store.ts'
import { readUrl, writeUrl } from './codec.ts'
import { keepKnown } from './keep-known.ts'
import { followHistory, pushEntry, replaceEntry } from './trail.ts'

type Ports = {
  readonly onIgnored: (parameters: readonly string[]) => void
  /** Calls back when the words of a language are here, or cannot be had. */
  readonly whenSpoken: (lang: string, then: (isSpoken: boolean) => void) => void
}

/** Keeps the address and the store in step: scrubbing replaces the entry of the history, selecting adds one. */
export function syncUrl(dataset: Dataset, { onIgnored, whenSpoken }: Ports): () => void {
  const defaults = initialState(dataset.atlas)
  let turn = 0
  let opening = false
  const open = () => {
    timer.cancel()
    const mine = ++turn
    const { state, ignored } = readUrl(location.search, defaults)
    const known = keepKnown(state, defaults, dataset)
    const { lang } = known.state
    whenSpoken(lang, (isSpoken) => {
      if (mine !== turn) return
      opening = true
      openAtlas(dataset.atlas.extent, isSpoken ? known.state : { ...known.state, lang: defaults.lang })
      opening = false
      const unused = [...ignored, ...known.unknown, ...(isSpoken ? [] : [`lang=${lang}`])]
      if (unused.length === 0) return
      onIgnored(unused)
      // What is shared or cited from here does not ask for it again.
      timer.start()
    })
  }
  const addressOf = (state: AppState) => {
    const query = writeUrl(state, defaults, location.search)
    return query === '' ? location.pathname : `?${query}`
  }
  const timer = createDelay(() => replaceEntry(addressOf(app.getState())))
  const unsubscribe = app.subscribe((state, before) => {
    if (opening) return
    if (sameSelected(state.selected, before.selected) && state.compared === before.compared)
      return timer.start()
    timer.cancel()
    pushEntry(addressOf(state))
  })
  followHistory()
  open()
  const onPop = () => {
    followHistory()
    open()
  }
  window.addEventListener('popstate', onPop)
  return () => {
    turn = Number.NaN
    timer.cancel()
    unsubscribe()
    window.removeEventListener('popstate', onPop)
  }
}

/** Browsers refuse more than about a hundred changes of the address in thirty seconds. */
const restMilliseconds = 300

function createDelay(run: () => void) {
  let handle = 0
  const cancel = () => clearTimeout(handle)
  return {
    cancel,
    start: () => {
      cancel()
      handle = window.setTimeout(run, restMilliseconds)
    },
  }
}
