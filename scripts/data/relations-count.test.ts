import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Record = { country: string; steps: { kind: string; date: string | null }[] }

const file = new URL('../../data/relations.json', import.meta.url)
const relations = JSON.parse(readFileSync(file, 'utf8')) as Record[]

/** Not members of the United Nations, or not another state. */
const outside = new Set(['AZ', 'CK', 'EH', 'NU', 'PS', 'SU', 'TW', 'VA', 'XK'])

/** The first day a date may mean. */
const firstDay = (edtf: string): string => {
  const [, year = '', month = '01', day = '01'] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? []
  return `${year}-${month}-${day}`
}

const membersBy = (day: string): number =>
  relations.filter(
    ({ country, steps }) =>
      !outside.has(country) &&
      steps.some(
        ({ kind, date }) =>
          ['established', 'restored'].includes(kind) &&
          date !== null &&
          firstDay(date) >= '1991' &&
          firstDay(date) <= day,
      ),
  ).length

test('182 members of the United Nations had relations by August 2019, as is stated for that month', () => {
  expect(membersBy('2019-08-31')).toBe(182)
})

test('the records know of four more by the end of 2017 than the 176 that are stated for that year', () => {
  expect(membersBy('2017-12-31')).toBe(180)
})
