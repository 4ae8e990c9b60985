import type { FuzzyDate } from '../../../src/time/fuzzy-date.ts'
import { possiblyIn } from '../../../src/time/fuzzy-date.ts'
import { dayLength } from '../../../src/time/instant.ts'
import type { Rule, RuleContext } from './rule.ts'

const inPerson: ReadonlySet<string> = new Set(['visit', 'summit', 'meeting', 'talks'])

export const visitorNotInOffice: Rule = {
  id: 'visitor-not-in-office',
  check: (context) =>
    context.dataset.events.flatMap((event) => {
      const { date } = event
      if (date === null || !inPerson.has(event.kind)) return []
      return [...new Set(event.people)].flatMap((person) => {
        const terms = knownTerms(person, context)
        if (terms === null || terms.some((term) => possiblyIn(term, date))) return []
        const reason = `“${person}” held no office on ${date.edtf}`
        return [context.problem({ collection: 'events', record: event.id, field: 'people', reason })]
      })
    }),
}

/** Terms of a leader, those told under people too; null for others and where a term is not known. */
function knownTerms(id: string, { dataset, readDate }: RuleContext): FuzzyDate[] | null {
  const leader = dataset.leaders.get(id)
  if (leader === undefined || leader.offices.length === 0) return null
  const others = (dataset.people.get(id)?.offices ?? []).map(({ date }) =>
    date === undefined ? null : readDate(date),
  )
  if (others.includes(null)) return null
  return [...leader.offices.map(({ term }) => term), ...others.filter((term) => term !== null)]
}

type Held = {
  readonly collection: 'leaders' | 'people'
  readonly person: string
  readonly field: string
  readonly office: string
  readonly title: string
  readonly term: FuzzyDate
}

/** Offices that one person holds at a time. A title outside this list may have many holders. */
const single =
  /^(president|head of state|head of government|prime minister|chancellor|supreme leader|king|emir|sultan|(first )?secretary[ -]general|(minister of foreign affairs|foreign minister))\b/i

export const officeContradiction: Rule = {
  id: 'office-contradiction',
  check: (context) => [...sharedOffices(context), ...disputedTerms(context)],
}

function sharedOffices(context: RuleContext): ReturnType<Rule['check']> {
  const byOffice = new Map<string, Held[]>()
  for (const held of [...leaderOffices(context), ...peopleOffices(context)])
    byOffice.set(held.office, [...(byOffice.get(held.office) ?? []), held])
  return [...byOffice.values()].flatMap((holders) =>
    holders.flatMap((a, i) =>
      holders
        .slice(i + 1)
        .filter((b) => b.person !== a.person && overlapOf(a.term, b.term) > dayLength)
        .map((b) =>
          context.problem({
            collection: a.collection,
            record: a.person,
            field: a.field,
            reason: `“${a.title}” (${a.term.edtf}) is “${b.person}” as well (${b.term.edtf})`,
          }),
        ),
    ),
  )
}

/** Milliseconds for which both certainly run. */
const overlapOf = (a: FuzzyDate, b: FuzzyDate): number =>
  Math.min(a.earliestEnd, b.earliestEnd) - Math.max(a.latestStart, b.latestStart)

const leaderOffices = ({ dataset }: RuleContext): Held[] =>
  [...dataset.leaders.values()].flatMap(({ id, offices }) =>
    offices.map(({ title, polity, term }, n) => ({
      collection: 'leaders', person: id, field: `offices.${n}.term`, office: `${polity} ${title.en}`, title: title.en, term,
    })),
  ) // prettier-ignore

const peopleOffices = ({ dataset, readDate }: RuleContext): Held[] =>
  [...dataset.people.values()].flatMap(({ id, offices }) =>
    offices.flatMap(({ title, date, country }, n): Held[] => {
      const term = date === undefined ? null : readDate(date)
      if (term === null || country === undefined || !single.test(title.en)) return []
      return [{ collection: 'people', person: id, field: `offices.${n}.date`, office: `${country} ${title.en}`, title: title.en, term }]
    }),
  ) // prettier-ignore

/** A person's term that no term of the leader of the same name and title touches. */
const disputedTerms = (context: RuleContext): ReturnType<Rule['check']> =>
  [...context.dataset.people.values()].flatMap(({ id, offices }) =>
    offices.flatMap(({ title, date }, n) => {
      const term = date === undefined ? null : context.readDate(date)
      const same = (context.dataset.leaders.get(id)?.offices ?? []).filter(
        (office) => office.title.en === title.en,
      )
      if (term === null || same.length === 0 || same.some((office) => possiblyIn(office.term, term)))
        return []
      const reason = `“${title.en}” ${term.edtf} is not the term that leaders.json gives`
      return [context.problem({ collection: 'people', record: id, field: `offices.${n}.date`, reason })]
    }),
  )
