import { countryOfUnit, type DetailedTerritory } from '../../../src/domain/polity.ts'
import type { Problem } from '../../../src/errors.ts'
import { toIsoDay } from '../../../src/time/instant.ts'
import { latestInstant, type Span } from '../../../src/time/span.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Who held which unit of land when. A stretch ends where the next begins, on the day that its end names; a unit whose
 *  last stretch has ended belongs to its country of today. */

type Stretch = Span & { readonly territory: DetailedTerritory }

/** Of what was held, not only claimed: by unit, in order of time. */
function stretchesByUnit({ dataset }: RuleContext): Map<string, Stretch[]> {
  const byUnit = new Map<string, Stretch[]>()
  for (const territory of dataset.territories) {
    if (territory.status === 'claimed') continue
    const stretch = { start: territory.date.start, end: territory.date.earliestEnd, territory }
    for (const unit of territory.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), stretch])
  }
  return new Map([...byUnit].map(([unit, list]) => [unit, list.toSorted((a, b) => a.start - b.start)]))
}

const inTerritory = (context: RuleContext, { id }: DetailedTerritory, reason: string): Problem =>
  context.problem({ collection: 'territories', record: id, field: 'date', reason })

/** Problems of each two stretches of a unit that follow one another. */
const ofNeighbours = (
  context: RuleContext,
  tell: (unit: string, before: Stretch, after: Stretch) => string | null,
): Problem[] =>
  [...stretchesByUnit(context)].flatMap(([unit, list]) =>
    list.slice(1).flatMap((after, i) => {
      const before = list[i]
      const reason = before === undefined ? null : tell(unit, before, after)
      return reason === null ? [] : [inTerritory(context, after.territory, reason)]
    }),
  )

export const unitUnknown: Rule = {
  id: 'unit-unknown',
  check: ({ dataset, units, problem }) =>
    dataset.territories.flatMap(({ id, units: held }) =>
      held
        .filter((unit) => !units.has(unit))
        .map((unit) =>
          problem({
            collection: 'territories',
            record: id,
            field: 'units',
            reason: `the map has no land “${unit}”`,
          }),
        ),
    ),
}

export const unitHeldTwice: Rule = {
  id: 'unit-held-twice',
  check: (context) =>
    ofNeighbours(context, (unit, before, after) =>
      after.start < before.end
        ? `“${unit}” is held by ${before.territory.id} until ${before.end === latestInstant ? 'today' : toIsoDay(before.end)}`
        : null,
    ),
}

export const unitHeldByNone: Rule = {
  id: 'unit-held-by-none',
  check: (context) => {
    const { dataset, units } = context
    const { extent } = dataset.atlas
    const stretches = stretchesByUnit(context)
    const late = [...stretches].flatMap(([unit, [first]]) =>
      first === undefined || first.start <= extent.start
        ? []
        : [inTerritory(context, first.territory, `nobody holds “${unit}” before ${toIsoDay(first.start)}`)],
    )
    const gaps = ofNeighbours(context, (unit, before, after) =>
      after.start > before.end
        ? `nobody holds “${unit}” from ${toIsoDay(before.end)} to ${toIsoDay(after.start)}`
        : null,
    )
    const never = [...units]
      .filter((unit) => unit !== countryOfUnit(unit) && !stretches.has(unit))
      .map((unit) =>
        context.problem({
          collection: 'territories',
          record: unit,
          field: 'units',
          reason: 'a part of a country that never belonged elsewhere',
        }),
      )
    return [...late, ...gaps, ...never]
  },
}

export const territoryOutsidePolity: Rule = {
  id: 'territory-outside-polity',
  check: (context) =>
    context.dataset.territories.flatMap((territory) => {
      const polity = context.dataset.polities.get(territory.polity)
      if (polity === undefined) return []
      const { start, earliestEnd } = territory.date
      if (start >= polity.date.start && earliestEnd <= polity.date.end) return []
      return [
        inTerritory(context, territory, `reaches beyond ${polity.id}, which existed ${polity.date.edtf}`),
      ]
    }),
}
