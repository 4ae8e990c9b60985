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
  'evidence',
] as const

/** Panels that tell of the view and of no thing in it. */
const viewKinds = ['changes', 'evidence'] as const
type ViewKind = (typeof viewKinds)[number]

/** What the reader has picked; its panel is open. Of `changes` the id names two days, as in `two-days.ts`; of `evidence` it is
 *  always `view`. */
export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: Exclude<(typeof selectableKinds)[number], ViewKind>; readonly id: string }
  | { readonly kind: ViewKind; readonly id: string }

export type SelectedThing = Exclude<Selected, { kind: 'none' } | { kind: ViewKind }>

export const isThing = (selected: Selected): selected is SelectedThing =>
  selected.kind !== 'none' && !viewKinds.some((kind) => kind === selected.kind)

export const nothingSelected: Selected = { kind: 'none' }

export const sameSelected = (a: Selected, b: Selected): boolean =>
  a.kind === b.kind && (a.kind === 'none' || (b.kind !== 'none' && a.id === b.id))

export const selectedId = (selected: Selected, kind: Selected['kind']): string | null =>
  selected.kind !== 'none' && selected.kind === kind ? selected.id : null

/** On what the view rests. */
export const viewEvidence = { kind: 'evidence', id: 'view' } as const satisfies Selected
