import { facetNames, type Choice, type FacetName } from '../../filter/filter.ts'
import { kebab, type Row } from './row.ts'

const idPattern: Partial<Record<FacetName, RegExp>> = { country: /^[A-Z]{2}$/ }
/** Before ids that an event needs all of, where any of them is the rule. */
const all = 'all:'

const writeChoice = ({ include, exclude, mode }: Choice): string | null =>
  include.length + exclude.length === 0
    ? null
    : (mode === 'all' ? all : '') + [...include, ...exclude.map((id) => `-${id}`)].join(',')

function readChoice(text: string, pattern: RegExp): Choice | null {
  const needsAll = text.startsWith(all)
  const parts = text
    .slice(needsAll ? all.length : 0)
    .split(',')
    .filter((part) => part !== '')
  const isExcluded = (part: string) => part.startsWith('-')
  const choice = {
    include: parts.filter((part) => !isExcluded(part)),
    exclude: parts.filter(isExcluded).map((part) => part.slice(1)),
    ...(needsAll && { mode: 'all' as const }),
  }
  const sound = parts.length > 0 && [...choice.include, ...choice.exclude].every((id) => pattern.test(id))
  return sound ? choice : null
}

export const facetRows: Row[] = facetNames.map((facet) => ({
  key: facet,
  write: ({ filter }) => writeChoice(filter[facet]),
  read: (text) => {
    const choice = readChoice(text, idPattern[facet] ?? kebab)
    return choice && ((state) => ({ ...state, filter: { ...state.filter, [facet]: choice } }))
  },
}))
