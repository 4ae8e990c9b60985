import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent, RelatedEvent } from '../domain/event.ts'

/** How another event stands to this one, read from this one's side; listed in this order. */
export const relationSides = [
  'ledFrom', 'follows', 'partOf', 'whole', 'ledTo', 'followedBy', 'seeAlso',
] as const // prettier-ignore
export type RelationSide = (typeof relationSides)[number]

export type RelatedLink = {
  readonly event: HistoricalEvent
  readonly how: RelationSide
  /** Whose link it is, where a source makes it. */
  readonly source: string | undefined
}

const forward: Record<RelatedEvent['how'], RelationSide> = {
  'led-to': 'ledTo', follows: 'follows', 'part-of': 'partOf', 'see-also': 'seeAlso',
} // prettier-ignore
const reverse: Record<RelatedEvent['how'], RelationSide> = {
  'led-to': 'ledFrom', follows: 'followedBy', 'part-of': 'whole', 'see-also': 'seeAlso',
} // prettier-ignore

type Known = Pick<Dataset, 'events' | 'eventById'>

/** What the record links to and what links to it, each event once; its own links win. */
function linksOf(event: HistoricalEvent, { events, eventById }: Known): readonly RelatedLink[] {
  const own = event.related.flatMap(({ event: id, how, source }): RelatedLink[] => {
    const other = eventById.get(id)
    return other === undefined ? [] : [{ event: other, how: forward[how], source }]
  })
  const back = events.flatMap((other) =>
    other.related
      .filter(({ event: id }) => id === event.id)
      .map(({ how, source }): RelatedLink => ({ event: other, how: reverse[how], source })),
  )
  const seen = new Set<string>()
  return [...own, ...back].filter(({ event: { id } }) => !seen.has(id) && seen.add(id))
}

/** The links of each side together, in order of time; sides without links are left out. */
export function relationGroups(
  event: HistoricalEvent,
  known: Known,
): readonly { how: RelationSide; links: readonly RelatedLink[] }[] {
  const links = linksOf(event, known).toSorted((a, b) => a.event.number - b.event.number)
  return relationSides
    .map((how) => ({ how, links: links.filter((link) => link.how === how) }))
    .filter(({ links: own }) => own.length > 0)
}
