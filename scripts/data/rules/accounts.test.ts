import { expect, test } from 'vitest'
import {
  differAlone,
  editorsUnmarked,
  figuresDiffer,
  perspectiveFamily,
  preferredTwice,
  singleSided,
} from './accounts.ts'
import { numbersIn, sameFigure } from './figures.ts'
import { account, both, findings, findingsOfEvents, sampleEvent } from './sample-context.ts'

const other = { source: 'gazette', stance: 'reports' }

test('one account at most is preferred, in every list', () => {
  const twice = [account, other].map((one) => ({ ...one, preferred: 'near' }))
  expect(findingsOfEvents(preferredTwice, sampleEvent({ accounts: twice }))).toMatchObject([
    { field: 'accounts' },
  ])
  expect(findingsOfEvents(preferredTwice, sampleEvent({ accounts: [twice[0], other] }))).toEqual([])
  const steps = [{ kind: 'established', date: '1955', accounts: twice }]
  expect(findings(preferredTwice, { relations: [{ country: 'BB', steps }] })).toMatchObject([
    { record: 'BB', field: 'steps.0.accounts' },
  ])
})

test('general knowledge is marked as such', () => {
  const byEditors = (more: object) =>
    sampleEvent({ accounts: [{ source: 'editors', stance: 'reports', ...more }] })
  expect(findingsOfEvents(editorsUnmarked, byEditors({}))).toHaveLength(1)
  expect(
    findingsOfEvents(editorsUnmarked, byEditors({ sourceWanted: true, stance: 'asserts' })),
  ).toHaveLength(1)
  expect(findingsOfEvents(editorsUnmarked, byEditors({ sourceWanted: true }))).toEqual([])
})

test('one account cannot differ', () => {
  const differ = both('the date')
  expect(findingsOfEvents(differAlone, sampleEvent({ differ }))).toMatchObject([{ field: 'differ' }])
  expect(findingsOfEvents(differAlone, sampleEvent({ differ, accounts: [account, other] }))).toEqual([])
})

test('figures that differ are told', () => {
  const killed = (a: string, b: string, more: object = {}) =>
    findingsOfEvents(
      figuresDiffer,
      sampleEvent({
        accounts: [
          { ...account, says: { figures: { killed: a } } },
          { ...other, says: { figures: { killed: b } } },
        ],
        ...more,
      }),
    )
  expect(killed('613', '161')[0]?.reason).toBe('accounts give “killed” as 613 and 161: say that they differ')
  expect(killed('613', '161', { differ: both('the number of dead') })).toEqual([])
  expect(killed('1,275', '1275 people')).toEqual([])
})

test('printed numbers are compared as numbers', () => {
  expect(numbersIn('1,585 tons, 92.12 %, 90 272 and 5,3')).toEqual(['1585', '92.12', '90272', '5.3'])
  expect(sameFigure('1.2 million', '1,200,000')).toBe(true)
  expect(sameFigure('22, for March 1996', '22')).toBe(true)
  expect(sameFigure('20 per cent', '20 percent')).toBe(true)
  expect(sameFigure('almost a million', 'more than a million')).toBe(false)
})

const sources = (...perspectives: string[]) =>
  perspectives.map((en, i) => ({
    id: ['chronicle', 'gazette'][i], title: 'T', short: 'T', author: null, publisher: null, kind: 'press', perspective: both(en), date: null, language: 'en',
  })) // prettier-ignore

test('a leading event needs accounts from two sides', () => {
  const sides = (importance: number, ...perspectives: string[]) =>
    findings(singleSided, {
      sources: sources(...perspectives),
      events: [sampleEvent({ importance, accounts: [account, other] })],
    })
  expect(sides(3, 'Aland press', 'Aland official')).toMatchObject([{ field: 'accounts' }])
  expect(sides(3, 'Aland press', 'Beland official')).toEqual([])
  expect(sides(2, 'Aland press', 'Aland official')).toEqual([])
})

test.each([
  ['Azerbaijani official voice in a magazine', 'azerbaijani'],
  ['Independent Russian press', 'russian'],
  ['Press of the other state', 'other'],
  ['Official of the other state', 'other'],
  ['US-funded press', 'us'],
  ['Press', 'press'],
])('“%s” speaks from “%s”', (en, family) => {
  expect(perspectiveFamily({ perspective: both(en) })).toBe(family)
})
