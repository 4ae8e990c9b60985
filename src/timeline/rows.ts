import type { Dataset } from '../domain/dataset.ts'
import { difference } from '../filter/choice-sets.ts'
import { eachOfBoth, type Bits } from '../filter/bits.ts'
import { eventsIn, indexOf } from '../filter/event-index.ts'
import { hueColumn } from '../filter/hue-column.ts'
import type { AppState } from '../state/app-state.ts'
import type { Visible } from '../state/visible.ts'
import { overlaps, type Span } from '../time/span.ts'
import type { Rows } from './clusters.ts'
import { laneColumnsOf } from './lane-columns.ts'
import { formNumber, markColumnsOf } from './mark-columns.ts'

type Reading = Pick<AppState, 'shown' | 'certainty' | 'lanes' | 'colouring'> & {
  /** The ids of the lanes that are shown. */
  readonly laneIds: ReadonlySet<string>
  readonly visible: Pick<Visible, 'matching' | 'inView'>
}

/** What the lanes draw, whatever part of it is on screen. */
export function toRows(dataset: Dataset, reading: Reading): Rows {
  const lanes = laneColumnsOf(dataset, reading.lanes)
  return {
    index: indexOf(dataset),
    marks: markColumnsOf(dataset),
    lanes,
    shown: lanes.ids.flatMap((id, lane) => (reading.laneIds.has(id) ? [lane] : [])),
    drawn: drawnIn(dataset, reading),
    hues: hueColumn(dataset, reading.colouring),
  }
}

/** Who asks for what is certainly in the shown span does not see what may lie outside it. */
function drawnIn(dataset: Dataset, { shown, certainty, visible: { matching, inView } }: Reading): Bits {
  if (certainty === 'possible') return matching.bits
  return difference(matching.bits, difference(eventsIn(indexOf(dataset), shown), inView.bits))
}

/** The drawn events that touch the window and last, and those that touch the span and have no known day. */
export function onScreen(
  { index, marks, drawn }: Rows,
  { window, span, selected }: { window: Span; span: Span; selected: number | null },
): { bars: readonly number[]; vague: readonly number[] } {
  const bars: number[] = []
  const vague: number[] = []
  eachOfBoth(eventsIn(index, window), drawn, (event) => {
    if (marks.form[event] === formNumber.bar) bars.push(event)
    else if (marks.form[event] === formNumber.vague && event !== selected) {
      const stretch = { start: marks.start[event] ?? 0, end: marks.end[event] ?? 0 }
      if (overlaps(stretch, span)) vague.push(event)
    }
  })
  return { bars, vague }
}
