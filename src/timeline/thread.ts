import type { HistoricalEvent } from '../domain/event.ts'

/** What an event led to, and what that led to in turn, by the links its records state. */
export function ledToFrom(
  event: HistoricalEvent,
  eventById: ReadonlyMap<string, HistoricalEvent>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (from: HistoricalEvent) => {
    for (const { event: id, how } of from.related) {
      if (how !== 'led-to' || found.has(id) || id === event.id) continue
      found.add(id)
      const next = eventById.get(id)
      if (next !== undefined) follow(next)
    }
  }
  follow(event)
  return found
}
