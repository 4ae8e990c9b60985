/** As much of Markdown as our own documents use: headings, paragraphs, lists, tables, bold and code. Text stays text. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export type Run = { readonly style: 'plain' | 'bold' | 'code'; readonly text: string }

export const toBlocks = (markdown: string): readonly Block[] =>
  markdown
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(toBlock)

function toBlock(block: string): Block {
  const heading = /^(#+) (.*)$/.exec(block)
  if (heading !== null) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }
  const lines = block.split('\n')
  if (lines.every((line) => line.startsWith('|'))) return { kind: 'table', rows: toRows(lines) }
  if (block.startsWith('- ')) return { kind: 'list', items: block.slice(2).split(/\n- /).map(joined) }
  return { kind: 'paragraph', text: joined(block) }
}

const joined = (block: string): string => block.replaceAll(/\s*\n\s*/g, ' ')

const toRows = (lines: readonly string[]): string[][] =>
  lines
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    )

const styles = { '**': 'bold', '`': 'code' } as const

/** Stretches of one style each. */
export const toRuns = (text: string): readonly Run[] =>
  text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part): Run => {
      const mark = part.startsWith('**') ? '**' : '`'
      if (part.length <= 2 * mark.length || !part.startsWith(mark) || !part.endsWith(mark))
        return { style: 'plain', text: part }
      return { style: styles[mark], text: part.slice(mark.length, -mark.length) }
    })
