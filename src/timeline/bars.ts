import type { FuzzyDate } from '../time/fuzzy-date.ts'
import { dayLength } from '../time/instant.ts'
import { lengthOf } from '../time/span.ts'
import type { Item } from './items.ts'
import type { Mark } from './marks.ts'
import { pixelLength, type Scale } from './scale.ts'

/** How an end of a bar is drawn: known to the day; somewhere in a stretch, over which it comes or goes; still going on;
 *  or not known at all. The last two are different things. */
export type BarEnd = 'firm' | 'soft' | 'open' | 'unknown'

export type Bar = Pick<Item, 'start' | 'end' | 'startEnd' | 'endEnd' | 'fadeIn' | 'fadeOut'>

/** Of an unknown end only so much is drawn, pixels, with a question mark. */
const unknownLength = 46
/** Wider bars are cut off screen: browsers refuse boxes of millions of pixels. */
const mostSpans = 3

export const startOf = (date: FuzzyDate): BarEnd =>
  date.opens !== 'known' ? date.opens : date.latestStart - date.start > dayLength ? 'soft' : 'firm'

export const endOf = (date: FuzzyDate): BarEnd =>
  date.closes !== 'known' ? date.closes : date.end - date.earliestEnd > dayLength ? 'soft' : 'firm'

/** What lasts, an event or a period, at a scale. */
export function toBar({ date, start, end }: Pick<Mark, 'date' | 'start' | 'end'>, scale: Scale): Bar {
  const pixel = pixelLength(scale)
  const [startEnd, endEnd] = [startOf(date), endOf(date)]
  const known = {
    start: startEnd === 'unknown' ? end - unknownLength * pixel : start,
    end: endEnd === 'unknown' ? start + unknownLength * pixel : end,
  }
  // What goes on shows its arrow on screen, wherever the axis ends.
  if (startEnd === 'open' && start < scale.span.start) known.start = Math.min(scale.span.start, end)
  if (endEnd === 'open' && end > scale.span.end) known.end = Math.max(scale.span.end, start)
  const drawn = cut(known, scale)
  const width = (drawn.end - drawn.start) / pixel
  const fade = (doubt: number, isSoft: boolean) =>
    isSoft ? Math.round(Math.min(Math.max(doubt / pixel, 0), width)) : 0
  return {
    ...drawn,
    startEnd,
    endEnd,
    fadeIn: fade(date.latestStart - drawn.start, startEnd === 'soft'),
    fadeOut: fade(drawn.end - date.earliestEnd, endEnd === 'soft'),
  }
}

/** Cut on a grid as wide as the shown span, so that a bar is drawn anew only now and then while time moves. */
function cut({ start, end }: Pick<Bar, 'start' | 'end'>, { span }: Scale): Pick<Bar, 'start' | 'end'> {
  const length = lengthOf(span)
  const cell = Math.floor(span.start / length)
  return {
    start: Math.max(start, (cell - mostSpans) * length),
    end: Math.min(end, (cell + mostSpans + 1) * length),
  }
}
