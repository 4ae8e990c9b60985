import type { Dataset } from '../../domain/dataset.ts'
import { eventKinds } from '../../domain/event.ts'
import { facetNames, withoutId, type FacetName } from '../../filter/filter.ts'
import { contains, overlaps, type Span } from '../../time/span.ts'
import type { AppState } from '../app-state.ts'
import { nothingSelected, sameSelected, viewEvidence, type Selected } from '../selection.ts'
import { mostCompared } from '../tracing.ts'
import { readTwoDays } from '../two-days.ts'

type Ids = { readonly has: (id: string) => boolean }
type Known = { readonly patch: Partial<AppState>; readonly unknown: readonly string[] }

/** Puts the defaults where an address asks for what the dataset does not have, and names the parameters. */
export function keepKnown(
  state: AppState,
  defaults: AppState,
  dataset: Dataset,
): { state: AppState; unknown: string[] } {
  const parts = [
    knownTime(state, defaults, dataset.atlas.extent),
    knownChoices(state, dataset),
    knownSelection(state, dataset),
    knownTrace(state, dataset),
    knownComparison(state, dataset),
    knownLens(state, dataset),
    knownLanguage(state, defaults, dataset.atlas.languages),
  ]
  return {
    state: parts.reduce((known, { patch }) => ({ ...known, ...patch }), state),
    unknown: parts.flatMap(({ unknown }) => unknown),
  }
}

const evidenceIn = ({ events }: Dataset): Ids => new Set(events.flatMap(({ evidence }) => evidence))

/** A span that reaches past the axis is cut to it. */
function knownTime({ shown, cursor }: AppState, defaults: AppState, extent: Span): Known {
  const isOn = contains(extent, cursor)
  const unknown = [
    ...(shown.start < extent.start || shown.start >= extent.end ? ['from'] : []),
    ...(shown.end > extent.end || shown.end <= extent.start ? ['to'] : []),
    ...(isOn ? [] : ['at']),
  ]
  const within = { start: Math.max(shown.start, extent.start), end: Math.min(shown.end, extent.end) }
  return {
    patch: {
      shown: overlaps(shown, extent) ? within : defaults.shown,
      cursor: isOn ? cursor : defaults.cursor,
    },
    unknown,
  }
}

function knownChoices({ filter }: AppState, dataset: Dataset): Known {
  const members: Record<FacetName, Ids> = {
    leader: dataset.leaders, country: dataset.countries, corridor: dataset.corridors, theme: dataset.themes,
    org: dataset.organizations, kind: new Set<string>(eventKinds), source: dataset.sources,
    person: dataset.people, place: dataset.places,
    evidence: evidenceIn(dataset),
  } // prettier-ignore
  const strangers = facetNames.flatMap((facet) =>
    [...filter[facet].include, ...filter[facet].exclude]
      .filter((id) => !members[facet].has(id))
      .map((id) => ({ facet, id })),
  )
  return {
    patch: {
      filter: strangers.reduce(
        (kept, { facet, id }) => ({ ...kept, [facet]: withoutId(kept[facet], id) }),
        filter,
      ),
    },
    unknown: strangers.map(({ facet, id }) => `${facet}=${id}`),
  }
}

function knownSelection({ selected }: AppState, dataset: Dataset): Known {
  const members: Record<Exclude<Selected['kind'], 'none'>, Ids> = {
    event: dataset.eventById, country: dataset.countries, leader: dataset.leaders, corridor: dataset.corridors,
    organization: dataset.organizations, place: dataset.places, source: dataset.sources, person: dataset.people,
    polity: dataset.polities, area: dataset.areas, theme: dataset.themes,
    evidence: { has: (id) => id === viewEvidence.id },
    changes: { has: (id) => readTwoDays(id) !== null },
  } // prettier-ignore
  const isKnown = selected.kind === 'none' || members[selected.kind].has(selected.id)
  return isKnown
    ? { patch: {}, unknown: [] }
    : { patch: { selected: nothingSelected }, unknown: [`sel=${selected.kind}:${selected.id}`] }
}

/** A trace ends where its corridor does. */
function knownTrace({ trace, selected }: AppState, { corridors }: Dataset): Known {
  if (trace === null) return { patch: {}, unknown: [] }
  const corridor = corridors.get(trace.corridor)
  const isNamed = trace.corridor !== '' && !sameSelected(selected, { kind: 'corridor', id: trace.corridor })
  if (corridor === undefined)
    return { patch: { trace: null }, unknown: [isNamed ? `trace=${trace.corridor}` : 'km'] }
  const length = corridor.segments.reduce((sum, { km }) => sum + km, 0)
  return trace.km <= length
    ? { patch: {}, unknown: [] }
    : { patch: { trace: { ...trace, km: length } }, unknown: ['km'] }
}

function knownComparison({ compared }: AppState, { corridors }: Dataset): Known {
  const known = compared.filter((id) => corridors.has(id)).slice(0, mostCompared)
  return {
    patch: { compared: known },
    unknown: compared.filter((id) => !known.includes(id)).map((id) => `compare=${id}`),
  }
}

const knownLens = ({ lens }: AppState, { perspectives }: Dataset): Known =>
  lens === null || perspectives.some((group) => group.lens && group.id === lens)
    ? { patch: {}, unknown: [] }
    : { patch: { lens: null }, unknown: [`lens=${lens}`] }

const knownLanguage = ({ lang }: AppState, defaults: AppState, languages: readonly string[]): Known =>
  languages.includes(lang)
    ? { patch: {}, unknown: [] }
    : { patch: { lang: languages[0] ?? defaults.lang }, unknown: [`lang=${lang}`] }
