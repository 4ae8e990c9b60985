/** Stands in for the `moment` that vis-timeline asks for: instants in UTC with the few methods its axis calls. The 17 KB
 *  of moment do time zones, languages and parsing, none of which the axis needs from it. Setters and `add` change the
 *  instance and return it, as moment's do; `month` counts from 0. */

const dayLength = 86_400_000
const fixedLengths = {
  millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000, day: dayLength, week: 7 * dayLength,
} as const // prettier-ignore

type Fixed = keyof typeof fixedLengths
type Unit = Fixed | 'month' | 'year'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore

const daysIn = (year: number, month: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month + 1, 0)
  return date.getUTCDate()
}

const isFixed = (unit: string): unit is Fixed => unit in fixedLengths

const toUnit = (name: string): Unit => name.replace(/s$/, '') as Unit

class UtcMoment {
  constructor(private instant: number) {}

  valueOf = (): number => this.instant
  toDate = (): Date => new Date(this.instant)
  clone = (): UtcMoment => new UtcMoment(this.instant)
  locale = (): this => this

  year = (to?: number) => this.field(to, 'year', this.toDate().getUTCFullYear())
  month = (to?: number) => this.field(to, 'month', this.toDate().getUTCMonth())
  date = (to?: number) => this.field(to, 'day', this.toDate().getUTCDate())
  weekday = (to?: number) => this.field(to, 'day', this.toDate().getUTCDay())
  hours = (to?: number) => this.field(to, 'hour', this.toDate().getUTCHours())
  minutes = (to?: number) => this.field(to, 'minute', this.toDate().getUTCMinutes())
  seconds = (to?: number) => this.field(to, 'second', this.toDate().getUTCSeconds())
  milliseconds = (to?: number) => this.field(to, 'millisecond', this.toDate().getUTCMilliseconds())
  isoWeekday = (): number => this.toDate().getUTCDay() || 7

  add(count: number, name: string): this {
    const unit = toUnit(name)
    if (isFixed(unit)) this.instant += count * fixedLengths[unit]
    else this.addMonths(unit === 'year' ? 12 * count : count)
    return this
  }

  subtract = (count: number, name: string): this => this.add(-count, name)

  isSame(other: { valueOf: () => number }, name = 'millisecond'): boolean {
    const unit = toUnit(name)
    return startOf(this.instant, unit) === startOf(other.valueOf(), unit)
  }

  /** Only the patterns behind class names; labels come from functions of ours. */
  format(pattern?: string): string {
    const date = this.toDate()
    if (pattern === 'dddd') return weekdays[date.getUTCDay()] ?? ''
    if (pattern === 'MMMM') return months[date.getUTCMonth()] ?? ''
    return date.toISOString()
  }

  private field(to: number | undefined, unit: Unit, from: number): number | this {
    return to === undefined ? from : this.add(to - from, unit)
  }

  /** A day that the other month lacks becomes its last. */
  private addMonths(count: number): void {
    const date = this.toDate()
    const month = date.getUTCMonth() + count
    const year = date.getUTCFullYear() + Math.floor(month / 12)
    const within = ((month % 12) + 12) % 12
    this.instant = date.setUTCFullYear(year, within, Math.min(date.getUTCDate(), daysIn(year, within)))
  }
}

/** Weeks begin on Sunday. */
function startOf(instant: number, unit: Unit): number {
  const date = new Date(instant)
  if (unit === 'year') date.setUTCMonth(0, 1)
  if (unit === 'month') date.setUTCDate(1)
  if (unit === 'week') date.setUTCDate(date.getUTCDate() - date.getUTCDay())
  const length = isFixed(unit) ? Math.min(fixedLengths[unit], dayLength) : dayLength
  return Math.floor(date.valueOf() / length) * length
}

const utcMoment = (from: string | { valueOf: () => number } = Date.now()): UtcMoment =>
  new UtcMoment(new Date(from.valueOf()).valueOf())

utcMoment.isMoment = (value: unknown): boolean => value instanceof UtcMoment
utcMoment.locale = (): string => 'en'

export { utcMoment as default }
