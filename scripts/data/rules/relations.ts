import type { RecordOf } from '../../../src/dataset/check-records.ts'
import type { RelationStep } from '../../../src/domain/country.ts'
import type { Polity } from '../../../src/domain/polity.ts'
import type { FuzzyDate } from '../../../src/time/fuzzy-date.ts'
import { contains } from '../../../src/time/span.ts'
import { homePolities } from './extent.ts'
import { isBefore } from './orders.ts'
import type { Rule, RuleContext } from './rule.ts'

type Kind = RelationStep['kind']
type Step = { kind: Kind; date: FuzzyDate }

export const relationOrder: Rule = {
  id: 'relation-order',
  check: (context) => {
    const polities = homePolities(context.dataset)
    return context.records.relations.flatMap((relation) => {
      const steps = datedSteps(relation, context)
      const reasons = [
        ...unbrokenRestorations(steps),
        // Each state of the home country begins its relations anew.
        ...polities.flatMap((polity) => impossibleSteps(stepsUnder(steps, polity))),
      ]
      return reasons.map((reason) =>
        context.problem({ collection: 'relations', record: relation.country, field: 'steps', reason }),
      )
    })
  },
}

const datedSteps = ({ steps }: RecordOf<'relations'>, { readDate }: RuleContext): Step[] =>
  steps.flatMap(({ kind, date: edtf }) => {
    const date = edtf === null ? null : readDate(edtf)
    return date === null ? [] : [{ kind, date }]
  })

const stepsUnder = (steps: readonly Step[], polity: Polity): Step[] =>
  steps.filter(({ date }) => contains(polity.date, date.start))

const unbrokenRestorations = (steps: readonly Step[]): string[] =>
  steps
    .filter(({ kind }) => kind === 'restored')
    .filter(({ date }) => !steps.some((step) => breaks.has(step.kind) && !isBefore(date, step.date)))
    .map(({ date }) => `are restored (${date.edtf}) without a break before`)

const breaks: ReadonlySet<Kind> = new Set(['broken', 'reduced'])
const needsRelations: readonly Kind[] = ['embassy-abroad', 'embassy-received', 'strategic', 'broken']

function impossibleSteps(steps: readonly Step[]): string[] {
  const established = steps.filter(({ kind }) => kind === 'established')
  if (established.length === 0) return []
  const reasons: string[] = []
  for (const { kind, date } of steps) {
    if (needsRelations.includes(kind) && established.every((step) => isBefore(date, step.date)))
      reasons.push(`have “${kind}” (${date.edtf}) before relations were established`)
    if (kind === 'recognised' && established.every((step) => isBefore(step.date, date)))
      reasons.push(`have “recognised” (${date.edtf}) after relations were established, which implies it`)
  }
  return reasons
}
