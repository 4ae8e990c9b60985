import type { Dataset } from '../domain/dataset.ts'
import type { FacetName } from '../filter/filter.ts'
import { compareIn } from '../i18n/collation.ts'
import { useApp } from '../state/store.ts'
import { useVisible, type Visible } from '../state/visible.ts'
import { nameOfThing, type Thing } from './things.ts'

export type NeighbourThings = {
  readonly position: number
  readonly count: number
  readonly before: Thing | null
  readonly after: Thing | null
}

type View = { readonly visible: Pick<Visible, 'inView' | 'counts'>; readonly lang: string }

/** The things before and after this one: events as they stand in view; leaders, corridors and themes in the order of the
 *  dataset; of other kinds those that events in view name, by the alphabet. */
export function neighboursOf(dataset: Dataset, thing: Thing, view: View): NeighbourThings | null {
  const ids = idsBeside(dataset, thing.kind, view)
  const at = ids.indexOf(thing.id)
  if (at < 0) return null
  const beside = (id: string | undefined): Thing | null =>
    id === undefined ? null : { kind: thing.kind, id }
  return { position: at + 1, count: ids.length, before: beside(ids[at - 1]), after: beside(ids[at + 1]) }
}

/** Follows the view, and the shown span when it rests; null without a thing. */
export function useNeighbours(dataset: Dataset, thing: Thing | null): NeighbourThings | null {
  const visible = useVisible(dataset)
  const lang = useApp((state) => state.lang)
  return thing && neighboursOf(dataset, thing, { visible, lang })
}

type Named = { readonly facet: FacetName; readonly ids: (dataset: Dataset) => Iterable<string> }

const named: Partial<Record<Thing['kind'], Named>> = {
  country: { facet: 'country', ids: ({ countries }) => countries.keys() },
  organization: { facet: 'org', ids: ({ organizations }) => organizations.keys() },
  person: { facet: 'person', ids: ({ people }) => people.keys() },
  place: { facet: 'place', ids: ({ places }) => places.keys() },
  source: { facet: 'source', ids: ({ sources }) => sources.keys() },
}

function idsBeside(dataset: Dataset, kind: Thing['kind'], { visible, lang }: View): readonly string[] {
  if (kind === 'event') return visible.inView.list().map((event) => event.id)
  if (kind === 'leader') return [...dataset.leaders.keys()]
  if (kind === 'corridor') return [...dataset.corridors.keys()]
  if (kind === 'theme') return [...dataset.themes.keys()]
  const all = named[kind]
  if (all === undefined) return []
  const compare = compareIn(lang)
  return [...all.ids(dataset)]
    .filter((id) => visible.counts[all.facet].get(id) > 0)
    .map((id) => ({ id, name: nameOfThing(dataset, { kind, id }, lang) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ id }) => id)
}
