import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'

/** `Author, title, section, lines 12–14`: enough to find the statement again. */
export function toSourceText({ source, locator }: Account, { sources }: DetailedDataset): string {
  const record = sources.get(source)
  const lines = locator?.lines && `lines ${locator.lines[0]}–${locator.lines[1]}`
  const parts = [
    record?.author,
    record?.title ?? source,
    locator?.section,
    locator?.page,
    locator?.paragraph,
    lines,
    record?.url,
  ]
  return parts.filter((part) => part !== undefined && part !== null).join(', ')
}
