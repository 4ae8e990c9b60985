import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { countryOfUnit, type Polity } from '../domain/polity.ts'
import { possiblyIn } from '../time/fuzzy-date.ts'

type Known = Pick<Dataset, 'polities' | 'territories'>

const byStart = (a: Polity, b: Polity): number => a.date.start - b.date.start

export const predecessorsOf = ({ polities }: Known, id: string): readonly Polity[] =>
  [...polities.values()].filter(({ successors }) => successors.includes(id)).sort(byStart)

/** The polities that held some land of a country of today, and those that its record continues, in order of time. */
export function politiesOf({ polities, territories }: Known, country: string): readonly Polity[] {
  const held = new Set(
    territories
      .filter(
        ({ units, status }) => status !== 'claimed' && units.some((unit) => countryOfUnit(unit) === country),
      )
      .map(({ polity }) => polity),
  )
  return [...polities.values()]
    .filter((polity) => held.has(polity.id) || polity.country === country)
    .sort(byStart)
}

/** Events of the record that the polity continues, in its time. */
export const eventsOf = (
  { country, date }: Polity,
  events: readonly HistoricalEvent[],
): readonly HistoricalEvent[] =>
  country === undefined
    ? []
    : events.filter(
        (event) => event.countries.includes(country) && event.date !== null && possiblyIn(event.date, date),
      )

/** The `most` events nearest to the instant, in order of time. */
export function nearestTo(
  events: readonly HistoricalEvent[],
  instant: number,
  most: number,
): readonly HistoricalEvent[] {
  const away = ({ date }: HistoricalEvent): number =>
    date === null ? Number.POSITIVE_INFINITY : Math.max(date.start - instant, instant - date.end, 0)
  const near = new Set(events.toSorted((a, b) => away(a) - away(b)).slice(0, most))
  return events.filter((event) => near.has(event))
}
