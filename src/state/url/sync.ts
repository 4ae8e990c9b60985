import type { Dataset } from '../../domain/dataset.ts'
import type { FacetName } from '../../filter/filter.ts'
import { facetNames, withoutId } from '../../filter/filter.ts'
import { clampInstant, shiftInto } from '../../time/span.ts'
import { initialState, type AppState } from '../app-state.ts'
import { nothingSelected, sameSelected } from '../selection.ts'
import { app, openAtlas } from '../store.ts'
import { readTwoDays } from '../two-days.ts'
import { readUrl, writeUrl } from './codec.ts'

/** Keeps the address and the store in step: scrubbing replaces the entry of the history, selecting adds one. */
export function syncUrl(dataset: Dataset, onIgnored: (parameters: readonly string[]) => void): () => void {
  const defaults = initialState(dataset.atlas)
  const open = () => {
    const { state, ignored } = readUrl(location.search, defaults)
    const known = keepKnown(state, dataset)
    openAtlas(dataset.atlas.extent, known.state)
    if (ignored.length + known.unknown.length > 0) onIgnored([...ignored, ...known.unknown])
  }
  const addressOf = (state: AppState) => {
    const query = writeUrl(state, defaults, location.search)
    return query === '' ? location.pathname : `?${query}`
  }
  const timer = createDelay(() => history.replaceState(null, '', addressOf(app.getState())))
  const unsubscribe = app.subscribe((state, before) => {
    if (opening) return
    if (sameSelected(state.selected, before.selected)) return timer.start()
    timer.cancel()
    history.pushState(null, '', addressOf(state))
  })
  let opening = false
  const openQuietly = () => {
    opening = true
    timer.cancel()
    open()
    opening = false
  }
  openQuietly()
  window.addEventListener('popstate', openQuietly)
  return () => {
    timer.cancel()
    unsubscribe()
    window.removeEventListener('popstate', openQuietly)
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

const membersOf = (dataset: Dataset): Record<Exclude<AppState['selected']['kind'], 'none'>, { has: (id: string) => boolean }> => ({
  event: dataset.eventById, country: dataset.countries, leader: dataset.leaders, corridor: dataset.corridors,
  organization: dataset.organizations, place: dataset.places, source: dataset.sources, person: dataset.people,
  changes: { has: (id) => readTwoDays(id) !== null },
}) // prettier-ignore

/** Drops what the dataset does not have, and brings the dates inside the axis. */
function keepKnown(state: AppState, dataset: Dataset): { state: AppState; unknown: string[] } {
  const members = membersOf(dataset)
  const facets: Partial<Record<FacetName, { has: (id: string) => boolean }>> = {
    leader: members.leader, country: members.country, corridor: members.corridor, source: members.source,
    org: members.organization, theme: dataset.themes,
  } // prettier-ignore
  const unknown: string[] = []
  let { filter, selected } = state
  for (const facet of facetNames)
    for (const id of [...filter[facet].include, ...filter[facet].exclude])
      if (facets[facet]?.has(id) === false) {
        unknown.push(`${facet}=${id}`)
        filter = { ...filter, [facet]: withoutId(filter[facet], id) }
      }
  if (selected.kind !== 'none' && !members[selected.kind].has(selected.id)) {
    unknown.push(`sel=${selected.kind}:${selected.id}`)
    selected = nothingSelected
  }
  const { extent, languages } = dataset.atlas
  const lang = languages.includes(state.lang) ? state.lang : (languages[0] ?? 'en')
  const cursor = clampInstant(state.cursor, { start: extent.start, end: extent.end - 1 })
  return {
    state: { ...state, filter, selected, lang, cursor, shown: shiftInto(state.shown, extent) },
    unknown,
  }
}
