import type { Dataset } from '../domain/dataset.ts'
import type { Leader } from '../domain/leader.ts'
import { inLanguage } from '../domain/text.ts'
import { periodsOf } from './period-rows.ts'
import { clampInstant, sameSpan, type Span } from '../time/span.ts'

/** Spans a reader can jump to by name. */
export type Preset = {
  readonly id: string
  readonly group: 'all' | 'era' | 'leader' | 'period'
  readonly name: string
  readonly span: Span
}

export function toPresets(dataset: Dataset, lang: string): readonly Preset[] {
  const { extent } = dataset.atlas
  const eras = dataset.periods
    .filter((period) => period.kind === 'era')
    .map(({ id, names, date }) => ({
      id,
      group: 'era' as const,
      name: inLanguage(names, lang),
      span: cutTo(date, extent),
    }))
  const leaders = [...dataset.leaders.values()].flatMap((leader) => {
    const span = sovereignSpan(leader, dataset)
    const name = inLanguage(leader.names, lang)
    return span === null ? [] : [{ id: leader.id, group: 'leader' as const, name, span: cutTo(span, extent) }]
  })
  const periods = periodsOf(dataset).map(({ id, names, date }) => ({
    id,
    group: 'period' as const,
    name: inLanguage(names, lang),
    span: cutTo(date, extent),
  }))
  const byStart = (a: Preset, b: Preset) => a.span.start - b.span.start
  return [eras, leaders, periods]
    .flatMap((group: Preset[]) => group.sort(byStart))
    .filter(({ span }) => span.start < span.end)
}

/** The few that the atlas puts first; of one that names none, all. */
export function firstPresets(dataset: Dataset, lang: string): readonly Pick<Preset, 'name' | 'span'>[] {
  const { presets, extent } = dataset.atlas
  const chosen = presets.map(({ names, span }) => ({
    name: inLanguage(names, lang),
    span: cutTo(span, extent),
  }))
  return chosen.length > 0 ? chosen : toPresets(dataset, lang).filter(({ group }) => group !== 'period')
}

const cutTo = ({ start, end }: Span, limits: Span): Span => ({
  start: clampInstant(start, limits),
  end: clampInstant(end, limits),
})

/** From the first to the last day of the offices held in a sovereign state; null for who held none. */
function sovereignSpan(leader: Leader, { polities }: Dataset): Span | null {
  const terms = leader.offices
    .filter(({ polity }) => polities.get(polity)?.status === 'sovereign')
    .map(({ term }) => term)
  if (terms.length === 0) return null
  return {
    start: Math.min(...terms.map((term) => term.start)),
    end: Math.max(...terms.map((term) => term.end)),
  }
}

export const presetShown = (presets: readonly Preset[], shown: Span): Preset | null =>
  presets.find(({ span }) => sameSpan(span, shown)) ?? null
