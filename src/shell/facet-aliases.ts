import type { Dataset } from '../domain/dataset.ts'
import { foldBySound } from '../filter/fold.ts'
import type { FacetName } from '../filter/filter.ts'
import type { FacetValue } from './facet-values.ts'

type Named = { readonly names: object; readonly short?: object | undefined }

const namedOf = ({ names, short = {} }: Named): string[] => [...Object.values(names), ...Object.values(short)]

/** What else the values of a facet are called: in other languages, of other times, for short. */
const aliasesOf: Partial<Record<FacetName, (dataset: Dataset, id: string) => readonly string[]>> = {
  leader: ({ leaders }, id) => namedOf(leaders.get(id) ?? { names: {} }),
  country: ({ countries }, id) => {
    const country = countries.get(id)
    return country === undefined ? [] : [...namedOf(country), ...country.alsoCalled]
  },
  corridor: ({ corridors }, id) => namedOf(corridors.get(id) ?? { names: {} }),
  theme: ({ themes }, id) => namedOf(themes.get(id) ?? { names: {} }),
  org: ({ organizations }, id) => namedOf(organizations.get(id) ?? { names: {} }),
  person: ({ people }, id) => namedOf(people.get(id) ?? { names: {} }),
  place: ({ places }, id) => {
    const place = places.get(id)
    return place === undefined ? [] : [...namedOf(place), ...place.otherNames.map(({ name }) => name)]
  },
}

/** The values that are called something like what is wanted, folded by sound as in the search; with the name by which one
 *  was found, where it is not the one that is shown. */
export function findValues(
  values: readonly FacetValue[],
  wanted: string,
  { facet, dataset }: { facet: FacetName; dataset: Dataset },
): FacetValue[] {
  const folded = foldBySound(wanted.trim())
  const isLike = (name: string) => foldBySound(name).includes(folded)
  return values.flatMap((value) => {
    if (isLike(value.name)) return [value]
    const alias = aliasesOf[facet]?.(dataset, value.id).find(isLike)
    return alias === undefined ? [] : [{ ...value, alias }]
  })
}
