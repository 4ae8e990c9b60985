import type { Dataset } from '../domain/dataset.ts'
import { isFaded } from '../domain/event.ts'
import type { Drawing } from './items.ts'

const readings = new WeakMap<Dataset['events'], boolean>()

/** True for the atlas as one group of sources tells it. */
function isReading({ events }: Pick<Dataset, 'events'>): boolean {
  const known = readings.get(events) ?? events.some(isFaded)
  readings.set(events, known)
  return known
}

/** Marks the items that stand for nothing but events of which the sources of a reading do not tell. */
export function withFading(drawing: Drawing, dataset: Pick<Dataset, 'events'>): Drawing {
  if (!isReading(dataset)) return drawing
  const { items, members } = drawing
  const isTold = (number: number) => !isFaded(dataset.events[number] ?? {})
  return {
    members,
    items: items.map((item) => {
      const numbers = members.get(item.id)?.numbers() ?? []
      return numbers.length === 0 || numbers.some(isTold) ? item : { ...item, faded: true }
    }),
  }
}
