import * as z from 'zod/mini'
import type { Problem } from '../../../src/errors.ts'

/** `data/waivers.json`: exceptions from the rules, each with its reason. */
export const waiverSchema = z.strictObject({
  rule: z.string().check(z.minLength(1)),
  record: z.string().check(z.minLength(1)),
  /** Narrows the waiver to one field of the record, as the problem names it. */
  field: z.optional(z.string().check(z.minLength(1))),
  reason: z.string().check(z.minLength(10, 'must say why in a few words')),
})

export type Waiver = z.infer<typeof waiverSchema>

export type Finding = { readonly rule: string; readonly problem: Problem }

const covers = (waiver: Waiver, { rule, problem }: Finding): boolean =>
  waiver.rule === rule &&
  waiver.record === problem.record &&
  (waiver.field === undefined || waiver.field === problem.field)

const told = ({ rule, problem }: Finding): Problem => ({
  ...problem,
  reason: `${problem.reason} [${rule}]`,
})

const useless = ({ rule, record }: Waiver, reason: string): Problem => ({
  file: 'waivers.json',
  record,
  field: rule,
  reason,
})

/** What remains of the findings, and the waivers that waive nothing. Only waivers of the rules in `run` are judged;
 *  `known` are all rules there are, those of other tools among them. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  rules: { run: ReadonlySet<string>; known: ReadonlySet<string> },
): Problem[] {
  const open = findings.filter((finding) => !waivers.some((waiver) => covers(waiver, finding)))
  const unused = waivers
    .filter(({ rule }) => rules.run.has(rule))
    .filter((waiver) => !findings.some((finding) => covers(waiver, finding)))
  const unknown = waivers.filter(({ rule }) => !rules.known.has(rule))
  return [
    ...open.map(told),
    ...unused.map((waiver) => useless(waiver, 'waives nothing: take it out')),
    ...unknown.map((waiver) => useless(waiver, 'waives a rule that does not exist')),
  ]
}

/** Reads the file's content; misfits are named and left out. */
export function parseWaivers(raw: unknown): { waivers: Waiver[]; problems: Problem[] } {
  if (!Array.isArray(raw)) return { waivers: [], problems: [misfit('', '', 'must be a list of waivers')] }
  const problems: Problem[] = []
  const waivers = raw.flatMap((value, i) => {
    const result = waiverSchema.safeParse(value)
    if (result.success) return [result.data]
    for (const issue of result.error.issues)
      problems.push(misfit(`record ${i + 1}`, issue.path.join('.'), issue.message))
    return []
  })
  return { waivers, problems }
}

const misfit = (record: string, field: string, reason: string): Problem => ({
  file: 'waivers.json',
  record,
  field,
  reason,
})
