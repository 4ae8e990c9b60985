/** What the footer counts; 0 for what it says nothing of. */
export type Counts = Readonly<
  Record<'shown' | 'all' | 'outside' | 'filteredOut' | 'undated' | 'unplaced', number>
>

export function toCounts(text: string): Counts {
  const [, shown, all] = /Showing (\d+) of (\d+) events/.exec(text)?.map(Number) ?? []
  if (shown === undefined || all === undefined) throw new Error(`no counts in “${text}”`)
  const before = (words: string) => Number(new RegExp(`(\\d+) ${words}`).exec(text)?.[1] ?? 0)
  return {
    shown,
    all,
    outside: before('outside'),
    filteredOut: before('filtered out'),
    undated: before('undated'),
    unplaced: before('without a place'),
  }
}
