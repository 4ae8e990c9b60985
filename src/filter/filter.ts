/** Which events count. Facets hold ids; a facet with nothing chosen lets everything through; within a facet any chosen id
 *  will do, or in the mode `all` every one is needed; between facets all must agree, and an excluded id never passes. */
export const facetNames = [
  'leader', 'country', 'corridor', 'theme', 'org', 'kind', 'source', 'evidence', 'person', 'place',
] as const // prettier-ignore
export type FacetName = (typeof facetNames)[number]

export type Choice = {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly mode?: 'any' | 'all'
}

export type Filter = { readonly [Facet in FacetName]: Choice } & { readonly text: string }

const nothing: Choice = { include: [], exclude: [] }

export const emptyFilter: Filter = {
  leader: nothing, country: nothing, corridor: nothing, theme: nothing, org: nothing, kind: nothing, source: nothing, evidence: nothing,
  person: nothing, place: nothing,
  text: '',
} // prettier-ignore

export const isChosen = (choice: Choice): boolean => choice.include.length > 0 || choice.exclude.length > 0

/** How many values are chosen or excluded in all facets. */
export const chosenIn = (filter: Filter): number =>
  facetNames.reduce((sum, name) => sum + filter[name].include.length + filter[name].exclude.length, 0)

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((other) => other !== id)

/** Ticks or unticks an id; ticking one that is excluded includes it. */
export function toggled(choice: Choice, id: string): Choice {
  if (choice.include.includes(id)) return { ...choice, include: without(choice.include, id) }
  return { include: [...choice.include, id], exclude: without(choice.exclude, id) }
}

/** Excludes an id, or no longer; excluding one that is ticked unticks it. */
export function excluded(choice: Choice, id: string): Choice {
  if (choice.exclude.includes(id)) return { ...choice, exclude: without(choice.exclude, id) }
  return { ...choice, include: without(choice.include, id), exclude: [...choice.exclude, id] }
}

export const withoutId = (choice: Choice, id: string): Choice => ({
  ...choice,
  include: without(choice.include, id),
  exclude: without(choice.exclude, id),
})
