import type { RelationStatus } from '../domain/country.ts'
import type { Dataset } from '../domain/dataset.ts'
import { worldOf } from '../domain/world.ts'
import type { Span } from '../time/span.ts'
import { toStretches } from './band.ts'

/** How what held the country's land stood to the home country, over the whole atlas, with the borders of the time. */
export function relationCourse(dataset: Dataset, country: string): (Span & { value: RelationStatus })[] {
  const { holdings, relationOf } = worldOf(dataset, 'then')
  const { extent } = dataset.atlas
  const steps = dataset.relations.get(country)?.steps ?? []
  const changes = [...steps.flatMap(({ date }) => (date === null ? [] : [date.start])), ...holdings.instants]
  const instants = new Set([extent.start, ...changes.filter((at) => at > extent.start && at < extent.end)])
  return toStretches(
    [...instants]
      .sort((a, b) => a - b)
      .map((at) => ({ at, value: relationOf(holdings.holderOf(country, at).holder, at) })),
    extent,
  )
}
