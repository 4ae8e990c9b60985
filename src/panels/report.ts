import type { Atlas } from '../domain/dataset.ts'

/** A report as the reader will send it, begun by the atlas. */
export type Report = { readonly subject: string; readonly body: string }

export type ReportWords = {
  readonly subject: (title: string, what: string) => string
  readonly record: string
  readonly data: string
  readonly address: string
  readonly wrong: string
  readonly right: string
}

type About = {
  /** `event:contract-of-the-century`, or words for the whole view. */
  readonly record: string
  readonly name: string
  readonly address: string
}

export function toReport({ record, name, address }: About, atlas: Atlas, words: ReportWords): Report {
  const data = `${atlas.title.en} v${atlas.version}, ${atlas.issued}`
  const lines = [
    `${words.record}: ${record}`,
    `${words.data}: ${data}`,
    `${words.address}: ${address}`,
    '',
    `${words.wrong}:`,
    '',
    `${words.right}:`,
    '',
  ]
  return { subject: words.subject(atlas.title.en, name), body: lines.join('\n') }
}

/** Where the report goes; null when the atlas names no address. Mailers want %20 for a space, where forms take a plus. */
export function reportHref(report: Atlas['report'], { subject, body }: Report): string | null {
  if (report === undefined) return null
  const [s, b] = [subject, body.replaceAll('\n', '\r\n')].map(encodeURIComponent)
  if ('mail' in report)
    return `mailto:${encodeURIComponent(report.mail).replace('%40', '@')}?subject=${s}&body=${b}`
  const page = new URL(report.url)
  page.searchParams.set('title', subject)
  page.searchParams.set('body', body)
  return page.href
}
