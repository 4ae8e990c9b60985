import type { Messages } from '../i18n/i18n.tsx'

export type Described = {
  readonly date: string
  readonly inView: number
  readonly shownHere: number
  readonly selected: string | null
  readonly operating: readonly string[]
}

/** What the map highlights, in sentences: the picture for those who cannot see it. */
export function toDescription(
  { date, inView, shownHere, selected, operating }: Described,
  words: Messages['map']['description'],
): string {
  return [
    words.date(date),
    words.events(inView, shownHere),
    ...(selected === null ? [] : [words.selected(selected)]),
    operating.length === 0 ? words.noCorridors : words.corridors(operating.join(', ')),
  ].join(' ')
}
