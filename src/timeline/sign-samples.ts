import type { KindFamily } from '../domain/event.ts'
import type { HelpWords } from '../i18n/help-words.ts'
import { plain, type Item } from './items.ts'

/** One item for each way in which the lanes draw a date, in a box of 96 pixels. */

const base: Item = {
  ...plain,
  id: '',
  lane: '',
  family: 'meeting',
  look: 'point',
  start: 48,
  end: 48,
  hue: 5,
}

export const shapeSign = (family: KindFamily): Item => ({ ...base, family, hue: null })

const bar: Item = { ...base, look: 'bar', start: 8, end: 88 }
const vague: Item = { ...base, look: 'vague', start: 8, end: 88, shapeLeft: 40 }

type Named =
  | 'day'
  | 'year'
  | 'about'
  | 'lasting'
  | 'soft'
  | 'ongoing'
  | 'unknown'
  | 'sunk'
  | 'unsure'
  | 'other'
  | 'cluster'
  | 'beyond'

export const doubtSigns: readonly { readonly name: Named & keyof HelpWords; readonly item: Item }[] = [
  { name: 'day', item: base },
  { name: 'year', item: vague },
  { name: 'about', item: { ...vague, fadeIn: 26, fadeOut: 26 } },
  { name: 'lasting', item: bar },
  { name: 'soft', item: { ...bar, startEnd: 'soft', endEnd: 'soft', fadeIn: 20, fadeOut: 26 } },
  { name: 'ongoing', item: { ...bar, endEnd: 'open' } },
  { name: 'unknown', item: { ...bar, end: 62, endEnd: 'unknown' } },
  { name: 'sunk', item: { ...bar, track: 0 } },
  { name: 'unsure', item: { ...base, unsure: true } },
  { name: 'other', item: { ...base, look: 'other' } },
  { name: 'cluster', item: { ...base, look: 'cluster', count: 7 } },
  { name: 'beyond', item: { ...base, look: 'cluster', count: 3, beyond: 'before' } },
]
