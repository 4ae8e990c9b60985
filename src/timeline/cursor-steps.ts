import { addMonths, dayLength, startOfDay, type Instant } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'

export const stepUnits = ['day', 'month', 'year'] as const
export type StepUnit = (typeof stepUnits)[number]

const monthsIn: Record<StepUnit, number> = { day: 0, month: 1, year: 12 }

export const stepped = (instant: Instant, unit: StepUnit, count: number): Instant =>
  unit === 'day' ? instant + count * dayLength : addMonths(instant, count * monthsIn[unit])

/** The unit an arrow key moves by, from how much time is on screen. */
export function unitFor(shown: Span): StepUnit {
  const days = lengthOf(shown) / dayLength
  return days <= 150 ? 'day' : days <= 366 * 13 ? 'month' : 'year'
}

const directions: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
}

/** Where a key takes the cursor: arrows a step (ten with Shift), page keys a year, Home and End the ends; else null. */
export function movedByKey(
  key: { key: string; shiftKey: boolean },
  cursor: Instant,
  shown: Span,
  extent: Span,
): Instant | null {
  const from = startOfDay(cursor)
  if (key.key === 'Home') return extent.start
  if (key.key === 'End') return extent.end - dayLength
  if (key.key === 'PageUp') return stepped(from, 'year', 1)
  if (key.key === 'PageDown') return stepped(from, 'year', -1)
  const direction = directions[key.key]
  return direction === undefined ? null : stepped(from, unitFor(shown), direction * (key.shiftKey ? 10 : 1))
}
