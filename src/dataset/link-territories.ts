import {
  countryOfUnit,
  type DetailedArea,
  type DetailedPolity,
  type DetailedTerritory,
  type PolityLabel,
} from '../domain/polity.ts'
import type { Records } from './check-records.ts'
import { dated } from './link-routes.ts'
import type { Linker } from './linker.ts'

type LabelRecord = NonNullable<Records['polities'][number]['label']>

type Ids = { has: (id: string) => boolean }

/** Polities, what they held and what was contested: dates resolved, and what they name exists. */
export function linkTerritories(records: Records, linker: Linker, countries: Ids) {
  const ids = new Set(records.polities.map(({ id }) => id))
  const polities = records.polities.flatMap((record, i) =>
    linker.attempt('polities', i, (): DetailedPolity => {
      linker.known('within', record.within.map(({ polity }) => polity), ids) // prettier-ignore
      linker.known('successors', record.successors, ids)
      linker.known('country', record.country === undefined ? [] : [record.country], countries)
      const within = record.within.map(({ polity, date }, n) => ({
        polity,
        date: linker.date(`within.${n}.date`, date),
      }))
      const labelOf = ({ date, ...label }: LabelRecord, path: string): PolityLabel => ({
        ...label,
        ...(date !== undefined && { date: linker.date(`${path}.date`, date) }),
      })
      return {
        ...dated(record, linker),
        within,
        label: record.label && labelOf(record.label, 'label'),
        alsoAt: record.alsoAt.map((label, n) => labelOf(label, `alsoAt.${n}`)),
      }
    }),
  )
  const territories = records.territories.flatMap((record, i) =>
    linker.attempt('territories', i, (): DetailedTerritory => {
      linker.known('polity', [record.polity], ids)
      linker.known('units', record.units.map(countryOfUnit), countries)
      return dated(record, linker)
    }),
  )
  const areas = records.areas.flatMap((record, i) =>
    linker.attempt('areas', i, (): DetailedArea => {
      linker.known('parties', record.parties, { has: (id) => ids.has(id) || countries.has(id) })
      const sources = [...new Set(record.accounts.map(({ source }) => source))]
      const otherNames = record.otherNames.map(({ date, ...name }, n) => ({
        ...name,
        accounts: linker.accounts(`otherNames.${n}.accounts`, name.accounts),
        ...(date !== undefined && { date: linker.date(`otherNames.${n}.date`, date) }),
      }))
      return { ...dated(record, linker), sources, otherNames }
    }),
  )
  return {
    polities: new Map(polities.map((polity) => [polity.id, polity])),
    territories,
    areas: new Map(areas.map((area) => [area.id, area])),
  }
}
