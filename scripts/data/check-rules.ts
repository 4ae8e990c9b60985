import type { Dataset } from '../../src/domain/dataset.ts'
import type { Problem } from '../../src/errors.ts'

const rule = (record: string, field: string, reason: string): Problem => ({
  file: 'data',
  record,
  field,
  reason,
})

/** Rules of the atlas that a schema cannot say. */
export function checkRules(dataset: Dataset): Problem[] {
  return [...dataset.events.flatMap((event) => checkEvent(event, dataset)), ...checkHomes(dataset)]
}

function checkEvent(event: Dataset['events'][number], { atlas }: Dataset): Problem[] {
  const problems: Problem[] = []
  const { date, id } = event
  if (date !== null && (date.start < atlas.extent.start || date.start >= atlas.extent.end))
    problems.push(rule(id, 'date', `begins outside the atlas: ${date.edtf}`))
  if (event.accounts.filter((account) => account.preferred).length > 1)
    problems.push(rule(id, 'accounts', 'prefers more than one account'))
  if (event.differ !== undefined && event.accounts.length < 2)
    problems.push(rule(id, 'differ', 'says accounts differ but gives only one'))
  for (const lang of atlas.languages)
    if (event.title[lang] === undefined) problems.push(rule(id, `title.${lang}`, 'is missing'))
  for (const account of event.accounts)
    if (account.source === 'editors' && (!account.sourceWanted || account.stance !== 'reports'))
      problems.push(rule(id, 'accounts', 'general knowledge is reported and marked “source wanted”'))
  return problems
}

function checkHomes({ atlas, countries, themes, events }: Dataset): Problem[] {
  const problems: Problem[] = []
  if (!countries.has(atlas.home)) problems.push(rule('atlas', 'home', `“${atlas.home}” is no country`))
  for (const event of events)
    if (!event.themes.some((id) => themes.get(id)?.lane === true))
      problems.push(rule(event.id, 'themes', 'names no theme that is a lane of the timeline'))
  return problems
}
