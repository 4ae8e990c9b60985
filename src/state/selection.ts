export const selectableKinds = [
  'event',
  'country',
  'leader',
  'corridor',
  'organization',
  'place',
  'source',
  'person',
] as const

/** What the reader has picked; its panel is open. */
export type Selected =
  { readonly kind: 'none' } | { readonly kind: (typeof selectableKinds)[number]; readonly id: string }

export const nothingSelected: Selected = { kind: 'none' }

export const sameSelected = (a: Selected, b: Selected): boolean =>
  a.kind === b.kind && (a.kind === 'none' || (b.kind !== 'none' && a.id === b.id))

export const selectedId = (selected: Selected, kind: Selected['kind']): string | null =>
  selected.kind !== 'none' && selected.kind === kind ? selected.id : null
