import type { Dataset } from '../domain/dataset.ts'
import { allNamesOf, type NamedKind } from '../domain/other-names.ts'
import { foldBySound } from '../filter/fold.ts'
import type { FacetName } from '../filter/filter.ts'
import type { FacetValue } from './facet-values.ts'

const kindOf: Partial<Record<FacetName, NamedKind>> = {
  leader: 'leader', country: 'country', corridor: 'corridor', theme: 'theme', org: 'organization', person: 'person', place: 'place',
} // prettier-ignore

/** The values that are called something like what is wanted, folded by sound as in the search; with the name by which one
 *  was found, where it is not the one that is shown. */
export function findValues(
  values: readonly FacetValue[],
  wanted: string,
  { facet, dataset }: { facet: FacetName; dataset: Dataset },
): FacetValue[] {
  const kind = kindOf[facet]
  const folded = foldBySound(wanted.trim())
  const isLike = (name: string) => foldBySound(name).includes(folded)
  return values.flatMap((value) => {
    if (isLike(value.name)) return [value]
    const alias = kind && allNamesOf(dataset, kind, value.id).find(isLike)
    return alias === undefined ? [] : [{ ...value, alias }]
  })
}
