import { expect, test } from 'vitest'
import type { Amount, Capacity } from '../../domain/corridor.ts'
import { toInstant } from '../../time/instant.ts'
import { toCharts, toSteps } from './capacity-chart.ts'

const capacity = (date: string, ...amounts: Amount[]): Capacity => ({
  date,
  text: { en: date },
  amounts,
  accounts: [],
})
const oil = (least: number, basis: Amount['basis'] = 'capacity'): Amount => ({
  least,
  unit: 'barrels-a-day',
  basis,
})
const end = toInstant(2025)

test('what is built holds until the next, the last to the end', () => {
  const [chart] = toCharts([capacity('2006-06-04', oil(1e6)), capacity('2009', oil(1.2e6))], end)
  if (chart === undefined) throw new Error('there is a chart')
  expect(chart.top).toBe(1.5e6)
  expect(toSteps(chart).map(({ from, until }) => [from.least, until])).toEqual([
    [1e6, toInstant(2009)],
    [1.2e6, end],
  ])
})

test('plans and traffic are marks of their own; a range keeps both ends', () => {
  const range: Amount = { least: 5, most: 6, unit: 'megawatts', basis: 'carried' }
  const charts = toCharts([capacity('1997', oil(100, 'planned'), range), capacity('1990?', oil(7))], end)
  expect(charts.map(({ unit, marks }) => [unit, marks.length])).toEqual([['barrels-a-day', 1], ['megawatts', 1]])
  expect(charts[1]?.marks[0]).toMatchObject({ least: 5, most: 6, basis: 'carried' })
  expect(charts[0] && toSteps(charts[0])).toEqual([])
}) // prettier-ignore
