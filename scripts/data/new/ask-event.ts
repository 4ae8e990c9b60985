import { isObject } from '../rules/walk.ts'
import type { Known } from './known.ts'
import { accountQuestions, differQuestions, eventQuestions, type Draft, type Question } from './questions.ts'

/** Somebody to ask: a terminal, or the tests. */
export type Talk = {
  readonly ask: (prompt: string) => Promise<string>
  readonly tell: (text: string) => void
}

/** Asks until the answer can be read; returns the draft with the answers added. */
async function askAll(
  questions: readonly Question[],
  draft: Draft,
  known: Known,
  talk: Talk,
): Promise<Draft> {
  let filled: Draft = draft
  for (const question of questions) {
    if (question.when?.(filled, known) === false) continue
    filled = { ...filled, [question.key]: await askOne(question, filled, known, talk) }
  }
  return filled
}

async function askOne(question: Question, draft: Draft, known: Known, talk: Talk): Promise<unknown> {
  const suggestion = question.suggestion?.(draft, known)
  if (question.hint !== undefined) talk.tell(`  ${question.hint(known)}`)
  for (;;) {
    const prompt = suggestion === undefined ? question.ask : `${question.ask} [${suggestion}]`
    const answer = (await talk.ask(`${prompt}: `)).trim()
    try {
      return question.read(answer === '' ? (suggestion ?? '') : answer, known)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      talk.tell(`  ${error.message}`)
    }
  }
}

/** Asks for an event and its accounts; the result has the shape of a record but is not yet checked. */
export async function askEvent(known: Known, talk: Talk): Promise<Draft> {
  const facts = await askAll(eventQuestions, {}, known, talk)
  const accounts: unknown[] = []
  do {
    talk.tell(`Account ${accounts.length + 1}: who says so, and where?`)
    accounts.push(toAccount(await askAll(accountQuestions, {}, known, talk)))
  } while (isYes(await talk.ask('Another account? [no]: ')))
  const differ = accounts.length > 1 ? await askAll(differQuestions, {}, known, talk) : {}
  return toEvent(facts, accounts, differ)
}

/** Asks again for the fields that problems name. Returns null when none of them was asked for. */
export async function askAgain(
  event: Draft,
  fields: readonly string[],
  known: Known,
  talk: Talk,
): Promise<Draft | null> {
  const wanted = eventQuestions.filter(({ key }) =>
    fields.some((field) => field === key || field === key.split('.')[0]),
  )
  if (wanted.length === 0) return null
  const answers = await askAll(wanted, flatten(event), known, talk)
  return toEvent(answers, event['accounts'], flatten({ differ: event['differ'] }))
}

export const isYes = (answer: string): boolean => /^(y|yes|b|bəli|hə)$/i.test(answer.trim())

const flatten = (event: Draft): Draft =>
  Object.fromEntries(
    Object.entries(event).flatMap(([key, value]) =>
      isObject(value)
        ? Object.entries(value).map(([lang, text]) => [`${key}.${lang}`, text])
        : [[key, value]],
    ),
  )

function toAccount(answers: Draft): Draft {
  const account = unflatten(answers)
  return account['source'] === 'editors' ? { ...account, stance: 'reports', sourceWanted: true } : account
}

const toEvent = (facts: Draft, accounts: unknown, differ: Draft): Draft => ({
  ...unflatten({ ...facts, ...differ }),
  accounts,
})

/** `title.en` becomes `en` of `title`; empty lists and answers not given are left out. */
function unflatten(answers: Draft): Draft {
  const record: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(answers)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    const [field = key, part] = key.split('.')
    const known = record[field]
    record[field] = part === undefined ? value : { ...(isObject(known) ? known : {}), [part]: value }
  }
  return record
}
