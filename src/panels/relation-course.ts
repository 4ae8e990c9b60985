import type { RelationStatus } from '../domain/country.ts'
import type { Dataset } from '../domain/dataset.ts'
import { recordOf } from '../domain/relation-of-time.ts'
import { worldOf } from '../domain/world.ts'
import type { AppState } from '../state/app-state.ts'
import type { Span } from '../time/span.ts'
import { toStretches } from './band.ts'

type Seen = Pick<AppState, 'borders' | 'cursor'>

/** Who holds the country's land at the instant, where that is neither the country nor what continues its record; else null. */
export function otherHolder(dataset: Dataset, country: string, { borders, cursor }: Seen): string | null {
  const { holder } = worldOf(dataset, borders).holdings.holderOf(country, cursor)
  return recordOf(holder, dataset.polities) === country ? null : holder
}

/** How what holds the country's land stands to the home country at the instant, by the same borders as the map. */
export function relationOn(dataset: Dataset, country: string, { borders, cursor }: Seen): RelationStatus {
  const { holdings, relationOf } = worldOf(dataset, borders)
  return relationOf(holdings.holderOf(country, cursor).holder, cursor)
}

/** How what held the country's land stood to the home country, over the whole atlas, with the borders of the time. */
export function relationCourse(dataset: Dataset, country: string): (Span & { value: RelationStatus })[] {
  const { holdings } = worldOf(dataset, 'then')
  const { extent } = dataset.atlas
  const steps = dataset.relations.get(country)?.steps ?? []
  const changes = [...steps.flatMap(({ date }) => (date === null ? [] : [date.start])), ...holdings.instants]
  const instants = new Set([extent.start, ...changes.filter((at) => at > extent.start && at < extent.end)])
  return toStretches(
    [...instants]
      .sort((a, b) => a - b)
      .map((at) => ({ at, value: relationOn(dataset, country, { borders: 'then', cursor: at }) })),
    extent,
  )
}
