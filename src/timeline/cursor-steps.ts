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

const larger = { day: 'month', month: 'year' } as const

const directions: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
}

/** Where a key takes the cursor: arrows a step that suits what is shown, with Shift the next larger one; comma and full stop
 *  a day, page keys a year, or ten where arrows take one; Home and End the ends; else null. */
export function movedByKey(
  key: { key: string; shiftKey: boolean },
  cursor: Instant,
  shown: Span,
  extent: Span,
): Instant | null {
  const from = startOfDay(cursor)
  if (key.key === 'Home') return extent.start
  if (key.key === 'End') return extent.end - dayLength
  const unit = unitFor(shown)
  const page = unit === 'year' ? 10 : 1
  if (key.key === 'PageUp') return stepped(from, 'year', page)
  if (key.key === 'PageDown') return stepped(from, 'year', -page)
  if (key.key === ',') return from - dayLength
  if (key.key === '.') return from + dayLength
  const direction = directions[key.key]
  if (direction === undefined) return null
  if (!key.shiftKey) return stepped(from, unit, direction)
  return unit === 'year' ? stepped(from, 'year', direction * 10) : stepped(from, larger[unit], direction)
}
