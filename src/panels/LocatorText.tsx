import type { Locator } from '../domain/account.ts'
import { useMessages } from '../i18n/i18n.tsx'

/** `Research, lines 372–374`; empty when the account names no place. */
export function LocatorText({ locator }: { locator: Locator | undefined }) {
  const { panels } = useMessages()
  if (locator === undefined) return null
  const { section, page, paragraph, lines } = locator
  const rest = [
    page && panels.page(page),
    paragraph && panels.paragraph(paragraph),
    lines && (lines[0] === lines[1] ? panels.line(lines[0]) : panels.lines(lines[0], lines[1])),
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
