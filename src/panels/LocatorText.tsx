import type { Locator } from '../domain/account.ts'
import { useMessages, type Messages } from '../i18n/i18n.tsx'

type Props = { locator: Locator | undefined; lines?: readonly NonNullable<Locator['lines']>[] }

/** `Research, lines 372–374`; empty when the account names no place. `lines` has those of all passages told in one. */
export function LocatorText({ locator, lines = locator?.lines && [locator.lines] }: Props) {
  const { panels } = useMessages()
  if (locator === undefined) return null
  const { section, page, paragraph } = locator
  const rest = [
    page && panels.page(page),
    paragraph && panels.paragraph(paragraph),
    lines !== undefined && lines.length > 0 && toLines(lines, panels),
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <span className="panels-locator">
      {section !== undefined && <span lang="en">{section}</span>}
      {section !== undefined && rest !== '' && ', '}
      {rest}
    </span>
  )
}

function toLines(lines: readonly NonNullable<Locator['lines']>[], panels: Messages['panels']): string {
  const ranges = lines.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  const [only] = ranges
  return only !== undefined && ranges.length === 1 && !only.includes('–')
    ? panels.line(only)
    : panels.lines(ranges.join(', '))
}
