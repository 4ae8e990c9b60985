import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { countryOfUnit, type Polity } from '../domain/polity.ts'
import { parseEdtf } from '../time/edtf.ts'
import { possiblyIn, type FuzzyDate } from '../time/fuzzy-date.ts'

type Known = Pick<Dataset, 'polities' | 'territories'>

const byStart = (a: Polity, b: Polity): number => a.date.start - b.date.start

export const predecessorsOf = ({ polities }: Known, id: string): readonly Polity[] =>
  [...polities.values()].filter(({ successors }) => successors.includes(id)).sort(byStart)

/** Who held land of a country, and when. */
export type HeldBy = {
  /** Null for the country itself. */
  readonly polity: string | null
  /** From its first day here to its last, EDTF; a polity without land of its own here keeps its own dates. */
  readonly date: FuzzyDate
  /** Never the country's main unit. */
  readonly partly: boolean
}

/** Who held a country's land, in order of time: polities, those whose record it continues, and since when itself. */
export function heldBy({ polities, territories }: Known, country: string): readonly HeldBy[] {
  const here = territories.filter(
    ({ units, status }) => status !== 'claimed' && units.some((unit) => countryOfUnit(unit) === country),
  )
  const holders = new Set(here.map(({ polity }) => polity))
  const held = [...holders].map((polity) => {
    const records = here.filter((one) => one.polity === polity)
    const partly = !records.some(({ units }) => units.includes(country))
    return { polity, date: fromFirstToLast(records.map(({ date }) => date)), partly }
  })
  const continued = [...polities.values()].filter((one) => one.country === country && !holders.has(one.id))
  const main = here.filter(({ units }) => units.includes(country)).map(({ date }) => date)
  const last = main.length === 0 ? '..' : endsOf(fromFirstToLast(main).edtf)[1]
  const itself = last === '..' ? [] : [parseEdtf(`${last}/..`)]
  return [
    ...held,
    ...continued.map(({ id, date }) => ({ polity: id, date, partly: false })),
    ...itself.map((date) => ({ polity: null, date, partly: false })),
  ].sort((a, b) => a.date.start - b.date.start)
}

function fromFirstToLast(dates: readonly FuzzyDate[]): FuzzyDate {
  const first = dates.reduce((a, b) => (b.start < a.start ? b : a))
  const last = dates.reduce((a, b) => (b.end > a.end ? b : a))
  return first === last ? first : parseEdtf(`${endsOf(first.edtf)[0]}/${endsOf(last.edtf)[1]}`)
}

const endsOf = (edtf: string): readonly [string, string] => {
  const [from = '', to = from] = edtf.split('/')
  return [from, to]
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
