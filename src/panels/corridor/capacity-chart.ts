import type { Amount, Capacity, CapacityBasis, CapacityUnit } from '../../domain/corridor.ts'
import { readTypedDate } from '../../time/format.ts'

/** A point or a stretch of a capacity chart. */
export type ChartMark = {
  readonly date: string
  readonly instant: number
  readonly least: number
  readonly most: number
  readonly basis: CapacityBasis
}

export type Chart = {
  readonly unit: CapacityUnit
  /** The top of the scale. */
  readonly top: number
  readonly start: number
  readonly end: number
  readonly marks: readonly ChartMark[]
}

/** One chart a unit; amounts whose date is no plain day, month or year have no place on it. */
export function toCharts(capacities: readonly Capacity[], end: number): Chart[] {
  const marks = capacities.flatMap(({ date, amounts }) => {
    const instant = readTypedDate(date)?.start
    return instant === undefined
      ? []
      : amounts.map((amount) => ({ unit: amount.unit, ...toMark(amount, date, instant) }))
  })
  return [...new Set(marks.map(({ unit }) => unit))].map((unit) => {
    const own = marks.filter((mark) => mark.unit === unit)
    return {
      unit,
      top: roundUp(Math.max(...own.map(({ most }) => most))),
      start: Math.min(...own.map(({ instant }) => instant)),
      end: Math.max(end, ...own.map(({ instant }) => instant)),
      marks: own.map(({ date, instant, least, most, basis }) => ({ date, instant, least, most, basis })),
    }
  })
}

const toMark = ({ least, most = least, basis }: Amount, date: string, instant: number): ChartMark => ({
  date,
  instant,
  least,
  most,
  basis,
})

/** The next of 1, 1.5, 2, 3, 5, 7.5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 1.5, 2, 3, 5, 7.5].find((step) => step * power >= value) ?? 10)
}

/** What is built holds until the next: the steps of the line, each with the instant at which it ends. */
export function toSteps({ marks, end }: Chart): { from: ChartMark; until: number }[] {
  const built = marks.filter(({ basis }) => basis === 'capacity').sort((a, b) => a.instant - b.instant)
  return built.map((from, i) => ({ from, until: built[i + 1]?.instant ?? end }))
}
