import { expect, test } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { rules, runRules } from './check-data.ts'
import { sampleContext, sampleEvent } from './sample-context.ts'
import { applyWaivers, parseWaivers } from './waivers.ts'

const problem = { file: 'events.json', record: 'pact', field: 'date', reason: 'is wrong' }
const rulesOf = { run: new Set(['rule-a', 'rule-b']), known: new Set(['rule-a', 'rule-b', 'elsewhere']) }
const waiver = (rule: string, record: string, field?: string) => ({
  rule,
  record,
  reason: 'known and explained',
  ...(field === undefined ? {} : { field }),
})
const left = (...waivers: ReturnType<typeof waiver>[]) =>
  applyWaivers([{ rule: 'rule-a', problem }], waivers, rulesOf).map(({ reason }) => reason)

test('a finding is told with the id of its rule, which a waiver names', () => {
  expect(left()).toEqual(['is wrong [rule-a]'])
  expect(left(waiver('rule-a', 'pact'))).toEqual([])
  expect(left(waiver('rule-a', 'pact', 'date'))).toEqual([])
})

test('a waiver that waives nothing is a problem itself', () => {
  expect(left(waiver('rule-a', 'pact'), waiver('rule-b', 'pact'))).toEqual(['waives nothing: take it out'])
  expect(left(waiver('rule-a', 'pact', 'title'))).toEqual([
    'is wrong [rule-a]',
    'waives nothing: take it out',
  ])
  expect(left(waiver('rule-a', 'pact'), waiver('nonsense', 'pact'))).toEqual([
    'waives a rule that does not exist',
  ])
})

test('waivers of another tool are not judged here', () => {
  expect(left(waiver('rule-a', 'pact'), waiver('elsewhere', 'pact'))).toEqual([])
})

test('a waiver without a reason is refused', () => {
  expect(parseWaivers([{ rule: 'rule-a', record: 'pact' }]).problems).toMatchObject([{ field: 'reason' }])
  expect(parseWaivers([{ rule: 'a', record: 'b', reason: 'because' }]).problems).toHaveLength(1)
  expect(parseWaivers({}).problems[0]?.reason).toBe('must be a list of waivers')
})

test('the sample atlas has nothing against the rules, and each has an id of its own', () => {
  expect(runRules(sampleContext(), [])).toEqual([])
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('the rules run together and waivers reach them', () => {
  const context = sampleContext({ events: [...sampleAtlas.events, sampleEvent({ date: '1949' })] })
  expect(runRules(context, []).map(({ reason }) => reason)).toEqual([
    '1949 lies in the time of no state of AA [event-outside-polity]',
  ])
  expect(runRules(context, [waiver('event-outside-polity', 'sample-event')])).toEqual([])
})
