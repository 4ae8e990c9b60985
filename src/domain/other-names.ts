import type { Dataset } from './dataset.ts'

type Named = {
  readonly names: object
  readonly short?: object | undefined
  readonly alsoCalled?: readonly string[]
  readonly otherNames?: readonly { readonly name: string }[]
}

const namedIn = {
  leader: ({ leaders }: Dataset) => leaders,
  country: ({ countries }: Dataset) => countries,
  corridor: ({ corridors }: Dataset) => corridors,
  theme: ({ themes }: Dataset) => themes,
  organization: ({ organizations }: Dataset) => organizations,
  person: ({ people }: Dataset) => people,
  place: ({ places }: Dataset) => places,
} as const satisfies Record<string, (dataset: Dataset) => ReadonlyMap<string, Named>>

export type NamedKind = keyof typeof namedIn

export const hasOtherNames = (kind: string): kind is NamedKind => kind in namedIn

/** All that a thing is called: in every language at hand, for short, at other times. */
export function allNamesOf(dataset: Dataset, kind: NamedKind, id: string): readonly string[] {
  const things: ReadonlyMap<string, Named> = namedIn[kind](dataset)
  const { names, short = {}, alsoCalled = [], otherNames = [] } = things.get(id) ?? { names: {} }
  return [
    ...Object.values(names),
    ...Object.values(short),
    ...alsoCalled,
    ...otherNames.map(({ name }) => name),
  ] as string[]
}
