import type { Dataset } from '../domain/dataset.ts'
import { app } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import type { Thing } from './things.ts'

export type NeighbourThings = {
  readonly position: number
  readonly count: number
  readonly before: Thing | null
  readonly after: Thing | null
}

/** The things before and after this one: events as they stand in view, others in the order of the dataset. */
export function neighboursOf(dataset: Dataset, thing: Thing): NeighbourThings | null {
  const ids = idsBeside(dataset, thing.kind)
  const at = ids.indexOf(thing.id)
  if (at < 0) return null
  const beside = (id: string | undefined): Thing | null =>
    id === undefined ? null : { kind: thing.kind, id }
  return { position: at + 1, count: ids.length, before: beside(ids[at - 1]), after: beside(ids[at + 1]) }
}

function idsBeside(dataset: Dataset, kind: Thing['kind']): string[] {
  if (kind === 'event')
    return visibleIn(dataset, app.getState())
      .inView.list()
      .map((event) => event.id)
  if (kind === 'leader') return [...dataset.leaders.keys()]
  return kind === 'corridor' ? [...dataset.corridors.keys()] : []
}
