import type { Messages } from '../i18n/i18n.tsx'

export type Described = {
  readonly date: string
  readonly inView: number
  readonly shownHere: number
  readonly selected: string | null
  readonly operating: readonly string[]
  /** On this part of the map, under their names of the time. */
  readonly states: readonly string[]
  readonly areas: readonly string[]
}

/** What the map highlights, in sentences: the picture for those who cannot see it. */
export function toDescription(
  { date, inView, shownHere, selected, operating, states, areas }: Described,
  words: Messages['map']['description'],
): string {
  return [
    words.date(date),
    words.events(inView, shownHere),
    ...(selected === null ? [] : [words.selected(selected)]),
    ...(states.length === 0 ? [] : [words.states(states.join(', '))]),
    ...(areas.length === 0 ? [] : [words.areas(areas.join(', '))]),
    operating.length === 0 ? words.noCorridors : words.corridors(operating.join(', ')),
  ].join(' ')
}
