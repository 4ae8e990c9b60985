import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leftOutSchema } from '../../../src/dataset/schema.ts'
import type { Problem } from '../../../src/errors.ts'
import { differAlone, editorsUnmarked, figuresDiffer, preferredTwice, singleSided } from './accounts.ts'
import { nameUnprinted } from './area-names.ts'
import { datesDiffer, dateUntold, preferredMissing } from './date-accounts.ts'
import { dateUnreadable, endBeforeStart } from './dates.ts'
import { duplicateEvent, eventWithFewFacets, eventWithoutLane, homeUnknown } from './events.ts'
import { eventOutsideAtlas, eventOutsidePolity } from './extent.ts'
import { placeOutsideCountry, stationOffLine, stationOutsideCountry } from './geography.ts'
import { loadedTerm } from './loaded-terms.ts'
import { officeContradiction, visitorNotInOffice } from './offices.ts'
import { openingOrder, relatedOrder, stateOrder } from './orders.ts'
import { perspectiveEmpty, perspectiveUnknown } from './perspectives.ts'
import { duplicateId, unresolvedId, unusedId } from './references.ts'
import { relationOrder } from './relations.ts'
import { createRuleContext, type LeftOut, type Rule, type RuleContext, type RuleInput } from './rule.ts'
import { territoryOutsidePolity, unitHeldByNone, unitHeldTwice, unitUnknown } from './territories.ts'
import { missingTranslation } from './translations.ts'
import { applyWaivers, parseWaivers, type Finding, type Waiver } from './waivers.ts'

export const rules: readonly Rule[] = [
  homeUnknown, duplicateId, unresolvedId, unusedId, missingTranslation,
  dateUnreadable, endBeforeStart, eventOutsideAtlas, eventOutsidePolity,
  stateOrder, relatedOrder, openingOrder, relationOrder, visitorNotInOffice, officeContradiction,
  loadedTerm, figuresDiffer, dateUntold, datesDiffer, differAlone, preferredTwice, preferredMissing, editorsUnmarked, singleSided,
  eventWithFewFacets, eventWithoutLane, duplicateEvent, perspectiveUnknown, perspectiveEmpty,
  placeOutsideCountry, stationOutsideCountry, stationOffLine,
  unitUnknown, unitHeldTwice, unitHeldByNone, territoryOutsidePolity, nameUnprinted,
] // prettier-ignore

/** Rules of `npm run data:coverage`, which needs the transcribed documents. */
export const coverageRules = ['locator-evidence', 'uncited-passage'] as const

const ruleIds = new Set(rules.map(({ id }) => id))
export const knownRules: ReadonlySet<string> = new Set([...ruleIds, ...coverageRules])

export function runRules(context: RuleContext, waivers: readonly Waiver[]): Problem[] {
  const findings: Finding[] = rules.flatMap((rule) =>
    rule.check(context).map((problem) => ({ rule: rule.id, problem })),
  )
  return applyWaivers(findings, waivers, { run: ruleIds, known: knownRules })
}

/** Runs every rule over the data of a folder, less what its waivers except. */
export function checkData(folder: string, input: Omit<RuleInput, 'leftOut'>): Problem[] {
  const { waivers, problems } = readWaivers(folder)
  const left = readLeftOut(folder)
  return [
    ...problems,
    ...left.problems,
    ...runRules(createRuleContext({ ...input, leftOut: left.leftOut }), waivers),
  ]
}

/** A file beside the collections; one that does not exist is an empty list. */
function readBeside(folder: string, file: string): { value: unknown; problems: Problem[] } {
  const path = join(folder, file)
  if (!existsSync(path)) return { value: [], problems: [] }
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')), problems: [] }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { value: [], problems: [{ file, record: '', field: '', reason: `is not JSON: ${error.message}` }] }
  }
}

export function readWaivers(folder: string): ReturnType<typeof parseWaivers> {
  const { value, problems } = readBeside(folder, 'waivers.json')
  const parsed = parseWaivers(value)
  return { waivers: parsed.waivers, problems: [...problems, ...parsed.problems] }
}

export function readLeftOut(folder: string): { leftOut: LeftOut[]; problems: Problem[] } {
  const file = 'left-out.json'
  const { value, problems } = readBeside(folder, file)
  if (!Array.isArray(value))
    return { leftOut: [], problems: [{ file, record: '', field: '', reason: 'must be a list of records' }] }
  const leftOut = value.flatMap((record: unknown, i) => {
    const result = leftOutSchema.safeParse(record)
    if (result.success) return [result.data]
    for (const issue of result.error.issues)
      problems.push({ file, record: `record ${i + 1}`, field: issue.path.join('.'), reason: issue.message })
    return []
  })
  return { leftOut, problems }
}
