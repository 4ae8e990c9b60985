export const selectableKinds = [
  'event',
  'country',
  'leader',
  'corridor',
  'organization',
  'place',
  'source',
  'person',
  'polity',
  'area',
  'theme',
  'changes',
] as const

/** What the reader has picked; its panel is open. Of `changes` the id names two days, as in `two-days.ts`. */
export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: Exclude<(typeof selectableKinds)[number], 'changes'>; readonly id: string }
  | { readonly kind: 'changes'; readonly id: string }

export const nothingSelected: Selected = { kind: 'none' }

export const sameSelected = (a: Selected, b: Selected): boolean =>
  a.kind === b.kind && (a.kind === 'none' || (b.kind !== 'none' && a.id === b.id))

export const selectedId = (selected: Selected, kind: Selected['kind']): string | null =>
  selected.kind !== 'none' && selected.kind === kind ? selected.id : null
