import type { Corridor } from '../../domain/corridor.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { HistoricalEvent } from '../../domain/event.ts'

/** What happened around a corridor, in order of time. */
export const eventsOf = (
  { id, milestones }: Corridor,
  { events }: Pick<Dataset, 'events'>,
): HistoricalEvent[] =>
  events.filter((event) => event.corridors.includes(id) || milestones.includes(event.id))
