import type { DetailedDataset } from '../../../src/domain/dataset.ts'
import type { Polity } from '../../../src/domain/polity.ts'
import type { FuzzyDate } from '../../../src/time/fuzzy-date.ts'
import { possiblyIn } from '../../../src/time/fuzzy-date.ts'
import type { Rule } from './rule.ts'

/** The states that the leaders led: the home country through time. */
export function homePolities({ leaders, polities }: Pick<DetailedDataset, 'leaders' | 'polities'>): Polity[] {
  const ids = new Set([...leaders.values()].flatMap(({ offices }) => offices.map(({ polity }) => polity)))
  return [...polities.values()].filter(({ id }) => ids.has(id))
}

export const eventOutsideAtlas: Rule = {
  id: 'event-outside-atlas',
  check: ({ dataset, problem }) =>
    dataset.events.flatMap(({ id, date }) => {
      const { extent } = dataset.atlas
      const where = { collection: 'events', record: id, field: 'date' } as const
      if (date === null) return []
      if (date.start < extent.start || date.start >= extent.end)
        return [problem({ ...where, reason: `begins outside the atlas: ${date.edtf}` })]
      if (date.closes === 'known' && date.earliestEnd >= extent.end)
        return [problem({ ...where, reason: `ends outside the atlas: ${date.edtf}` })]
      return []
    }),
}

/** Codes of states of the past, and the polity that each stands for. */
const polityOfCode: Readonly<Record<string, string>> = { SU: 'soviet-union' }

export const eventOutsidePolity: Rule = {
  id: 'event-outside-polity',
  check: ({ dataset, problem }) => {
    const home = homePolities(dataset)
    return dataset.events.flatMap(({ id, date, countries }) => {
      if (date === null) return []
      const atHome = countries.includes(dataset.atlas.home) && home.length > 0
      const reasons = [
        ...(atHome && !touches(home, date) ? [`lies in the time of no state of ${dataset.atlas.home}`] : []),
        ...countries.flatMap((code) => {
          const polity = dataset.polities.get(polityOfCode[code] ?? '')
          return polity === undefined || touches([polity], date)
            ? []
            : [`names ${code}, which existed ${polity.date.edtf}`]
        }),
      ]
      return reasons.map((reason) =>
        problem({ collection: 'events', record: id, field: 'date', reason: `${date.edtf} ${reason}` }),
      )
    })
  },
}

const touches = (polities: readonly Polity[], date: FuzzyDate): boolean =>
  polities.some((polity) => possiblyIn(polity.date, date))
