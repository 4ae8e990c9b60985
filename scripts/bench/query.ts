import crossfilter from 'crossfilter2'
import type { HistoricalEvent } from '../../src/domain/event.ts'
import { indexOf } from '../../src/filter/event-index.ts'
import { createEventQuery, type Asked } from '../../src/filter/event-query.ts'
import { idsOf } from '../../src/filter/facets.ts'
import { emptyFilter, facetNames, type FacetName, type Filter } from '../../src/filter/filter.ts'
import { toInstant } from '../../src/time/instant.ts'
import { createRandom, type Random } from './random.ts'

/** The yardstick of the index: random questions, each a span and three facets with all counts that leave out themselves,
 *  against crossfilter2 and against one plain scan of a typed array as long as there are events. Milliseconds, medians. */
export type QueryFigures = {
  readonly events: number
  readonly build: number
  readonly index: number
  readonly crossfilter: number
  readonly scan: number
  /** The same filter, the span a little on. */
  readonly moved: number
}

const dayLength = 86_400_000
const [first, last] = [toInstant(1918), toInstant(2025)]

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`)
const values: Readonly<Record<FacetName, readonly string[]>> = Object.fromEntries(
  facetNames.map((facet, n) => [facet, names(facet, [12, 80, 19, 40, 30, 30, 60, 25][n] ?? 20)]),
) as unknown as Record<FacetName, readonly string[]>

function makeEvents(count: number, { next, some, pick }: Random): HistoricalEvent[] {
  const starts = Float64Array.from(
    { length: count },
    () => first + Math.floor((next() * (last - first)) / dayLength) * dayLength,
  ).sort()
  const idsIn = (facet: FacetName, most: number) => some(values[facet], most)
  return Array.from(starts, (start, number) => {
    const days = next() < 0.8 ? 1 : Math.ceil(next() ** 4 * 4000)
    const end = start + days * dayLength
    const event = {
      id: `e${number}`, number, lngLat: [1, 1], kind: pick(values.kind),
      date: { start, latestStart: start + dayLength, earliestEnd: end - dayLength, end },
      leaders: idsIn('leader', 1), countries: idsIn('country', 3), themes: idsIn('theme', 2), sources: idsIn('source', 2), evidence: idsIn('evidence', 4),
      corridors: next() < 0.2 ? idsIn('corridor', 1) : [], organizations: next() < 0.3 ? idsIn('org', 2) : [],
      people: next() < 0.2 ? idsIn('person', 2) : [], place: next() < 0.9 ? pick(values.place) : null,
    } // prettier-ignore
    // What the index does not read is left out.
    return event as unknown as HistoricalEvent
  })
}

function makeQuestions(count: number, { next, below, some }: Random): Asked[] {
  return Array.from({ length: count }, () => {
    const filter: Record<string, unknown> = { ...emptyFilter }
    const facets = [...facetNames]
    for (let n = 0; n < 3; n++) {
      const [facet] = facets.splice(below(facets.length), 1) as [FacetName]
      filter[facet] = { include: some(values[facet], 3), exclude: [] }
    }
    const start = first + next() * (last - first)
    return {
      filter: filter as unknown as Filter,
      text: null,
      shown: { start, end: start + next() * (last - start) },
    }
  })
}

function median(count: number, run: (n: number) => void): number {
  const times = Array.from({ length: count }, (_, n) => {
    const start = performance.now()
    run(n)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(count / 2)] ?? Number.NaN
}

type Round = {
  readonly events: number
  readonly questions: number
  /** How many of the questions are put to crossfilter2, which takes long over each. */
  readonly crossfilter: number
}

export function measureQueries({
  events: count,
  questions: rounds,
  crossfilter: asked,
}: Round): QueryFigures {
  const random = createRandom(count)
  const events = makeEvents(count, random)
  const questions = makeQuestions(rounds, random)
  const begun = performance.now()
  const ask = createEventQuery(indexOf({ events }))
  const build = performance.now() - begun
  let sum = 0
  const answer = (asked: Asked) => {
    const found = ask(asked)
    for (const facet of facetNames) sum += found.counts[facet].get(values[facet][0] ?? '')
    sum += found.inView.length
  }
  for (const question of questions) answer(question)
  const index = median(rounds, (n) => answer(questions[n] as Asked))
  const moved = median(rounds, (n) =>
    answer({ filter: emptyFilter, text: null, shown: { start: first + n * 30 * dayLength, end: last - (100 - n) * 30 * dayLength } }),
  ) // prettier-ignore
  const starts = Float64Array.from(events, ({ date }) => date?.start ?? 0)
  const scan = median(rounds, (n) => {
    const { start, end } = (questions[n] as Asked).shown
    for (let at = 0; at < starts.length; at++)
      if ((starts[at] ?? 0) >= start && (starts[at] ?? 0) < end) sum++
  })
  const other = measureCrossfilter(events, questions.slice(0, asked))
  if (Number.isNaN(sum)) throw new Error('nothing was counted')
  return { events: count, build, index, crossfilter: other, scan, moved }
}

/** Its counts are those of groups; overlap is beyond it, so it is asked for the starts alone. */
function measureCrossfilter(events: readonly HistoricalEvent[], questions: readonly Asked[]): number {
  const all = crossfilter([...events])
  const span = all.dimension((event) => event.date?.start ?? 0)
  const facets = facetNames.map((facet) => {
    const dimension = all.dimension((event) => [...idsOf[facet](event)], true)
    return { facet, dimension, group: dimension.group() }
  })
  let sum = 0
  const time = median(questions.length, (n) => {
    const { filter, shown } = questions[n] as Asked
    span.filterRange([shown.start, shown.end])
    for (const { facet, dimension } of facets) {
      const wanted = new Set(filter[facet].include)
      if (wanted.size === 0) dimension.filterAll()
      else dimension.filterFunction((value) => wanted.has(value as unknown as string))
    }
    for (const { group } of facets) sum += group.all().length
  })
  return sum > 0 ? time : Number.NaN
}
