import type { CslItem } from './csl.ts'
import { toDateText } from './date-text.ts'

/** The words between the parts, in the reader's language. */
export type CiteWords = {
  readonly in: (container: string) => string
  readonly dataset: (version: string) => string
  readonly accessed: (date: string) => string
}

/** One line an item: `Author. Title. In: Crossroads …. Dataset v1.0.0, 2026-11-24. https://… (accessed 2026-11-26).` */
export const toPlainText = (items: readonly CslItem[], words: CiteWords): string =>
  items.map((item) => toLine(item, words)).join('\n')

function toLine(item: CslItem, words: CiteWords): string {
  const authors = item.author?.map(({ literal }) => literal).join(', ')
  const container = item['container-title']
  const edition = [
    item.publisher,
    item.version === undefined ? undefined : words.dataset(item.version),
    item.issued && toDateText(item.issued),
  ].filter((part) => part !== undefined)
  const sentences = [
    authors,
    item.title,
    container === undefined ? undefined : words.in(container),
    edition.length === 0 ? undefined : edition.join(', '),
  ].flatMap((part) => (part === undefined ? [] : [ended(part)]))
  const address = item.URL === undefined ? [] : [item.URL]
  const accessed = item.accessed === undefined ? [] : [`(${words.accessed(toDateText(item.accessed))})`]
  return [...sentences, ...address, ...accessed].join(' ')
}

const ended = (sentence: string): string => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`)
