import type { RecordOf } from '../../../src/dataset/check-records.ts'
import type { CorridorState } from '../../../src/domain/corridor.ts'
import type { RelatedEvent } from '../../../src/domain/event.ts'
import type { FuzzyDate } from '../../../src/time/fuzzy-date.ts'
import type { Rule, RuleContext } from './rule.ts'

/** True when `a` is over before `b` can have begun, however the doubt of either is resolved. */
export const isBefore = (a: FuzzyDate, b: FuzzyDate): boolean => a.end <= b.start

const rank: Partial<Record<CorridorState, number>> = {
  proposed: 0,
  agreed: 1,
  financed: 2,
  construction: 3,
  operating: 4,
}

type DatedState = { state: CorridorState; date: FuzzyDate }

export const stateOrder: Rule = {
  id: 'state-order',
  check: (context) =>
    context.records.corridors.flatMap((corridor) =>
      corridor.segments.flatMap((segment, n) =>
        impossibleStates(datedStates(segment, context)).map((reason) =>
          context.problem({
            collection: 'corridors',
            record: corridor.id,
            field: `segments.${n}.states`,
            reason,
          }),
        ),
      ),
    ),
}

const datedStates = (
  { states }: RecordOf<'corridors'>['segments'][number],
  { readDate }: RuleContext,
): DatedState[] =>
  states
    .flatMap(({ state, from }) => {
      const date = readDate(from)
      return date === null ? [] : [{ state, date }]
    })
    .sort((a, b) => a.date.start - b.date.start)

function impossibleStates(states: readonly DatedState[]): string[] {
  const [first] = states
  const reasons =
    first !== undefined && rank[first.state] === undefined
      ? [`begins with “${first.state}”, before it was anything else`]
      : []
  for (const life of livesOf(states))
    for (const late of firstOfEach(life))
      for (const early of firstOfEach(life))
        if ((rank[late.state] ?? 0) < (rank[early.state] ?? 0) && isBefore(early.date, late.date))
          reasons.push(
            `is ${early.state} (${early.date.edtf}) before it is ${late.state} (${late.date.edtf})`,
          )
  return reasons
}

/** A line that was given up and is planned or built again begins a new life. */
function livesOf(states: readonly DatedState[]): DatedState[][] {
  const lives: DatedState[][] = [[]]
  let stopped = false
  for (const dated of states) {
    if (stopped && dated.state !== 'operating' && rank[dated.state] !== undefined) lives.push([])
    lives.at(-1)?.push(dated)
    stopped = rank[dated.state] === undefined
  }
  return lives
}

const firstOfEach = (states: readonly DatedState[]): DatedState[] =>
  states.filter(
    ({ state }, i) => rank[state] !== undefined && states.findIndex((other) => other.state === state) === i,
  )

type Order = (event: FuzzyDate, other: FuzzyDate) => string | null

const orders: Record<RelatedEvent['how'], Order> = {
  'led-to': (event, other) => (isBefore(other, event) ? 'led to “$”, which is earlier' : null),
  follows: (event, other) => (isBefore(event, other) ? 'follows “$”, which is later' : null),
  'part-of': (event, other) =>
    isBefore(event, other) || isBefore(other, event) ? 'is part of “$”, which is of another time' : null,
  'see-also': () => null,
}

export const relatedOrder: Rule = {
  id: 'related-order',
  check: ({ records, readDate, problem }) => {
    const dateOf = new Map(records.events.map(({ id, date }) => [id, date === null ? null : readDate(date)]))
    return records.events.flatMap((event) =>
      event.related.flatMap((related, n) => {
        const [date, other] = [dateOf.get(event.id), dateOf.get(related.event)]
        const reason =
          related.event === event.id
            ? 'leads to itself'
            : date && other
              ? orders[related.how](date, other)?.replace('$', related.event)
              : null
        if (!reason) return []
        return [problem({ collection: 'events', record: event.id, field: `related.${n}`, reason })]
      }),
    )
  },
}

export const openingOrder: Rule = {
  id: 'opening-order',
  check: (context) =>
    context.records.corridors.flatMap((corridor) => {
      const starts = corridor.segments.flatMap((segment) =>
        datedStates(segment, context).filter(({ state }) => state === 'construction'),
      )
      const [begun] = starts.sort((a, b) => a.date.start - b.date.start)
      if (begun === undefined) return []
      return corridor.milestones.flatMap((id) => {
        const event = context.dataset.eventById.get(id)
        if (event?.kind !== 'opening' || event.date === null || !isBefore(event.date, begun.date)) return []
        const reason = `“${id}” opens it before its construction begins (${begun.date.edtf})`
        return [
          context.problem({ collection: 'corridors', record: corridor.id, field: 'milestones', reason }),
        ]
      })
    }),
}
