import { expect, test } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { openingOrder, relatedOrder, stateOrder } from './orders.ts'
import { account, findings, findingsOfEvents, sampleEvent } from './sample-context.ts'

const [line] = sampleAtlas.corridors
const withStates = (...states: string[]) => ({
  corridors: [
    {
      ...line,
      segments: line?.segments.map((segment) => ({
        ...segment,
        states: states.map((text) => {
          const [state, from] = text.split(' ')
          return { state, from, accounts: [account] }
        }),
      })),
    },
  ],
})
const reasons = (...states: string[]) =>
  findings(stateOrder, withStates(...states)).map(({ reason }) => reason)

test('a line cannot operate before it is built or agreed', () => {
  expect(reasons('operating 1960', 'construction 1965')).toEqual([
    'is operating (1960) before it is construction (1965)',
  ])
  expect(reasons('construction 1950', 'agreed 1952', 'operating 1953')).toHaveLength(1)
  expect(reasons('proposed 1950', 'agreed 1951', 'construction 1952', 'operating 1953')).toEqual([])
})

test('a year does not contradict a day inside it', () => {
  expect(reasons('operating 1960', 'construction 1960-05-01')).toEqual([])
})

test('a line given up and planned again begins anew', () => {
  expect(reasons('operating 1941', 'suspended 1952', 'proposed 1960', 'construction 1961')).toEqual([])
  expect(reasons('suspended 1952', 'operating 1953')).toEqual([
    'begins with “suspended”, before it was anything else',
  ])
})

const pair = (how: string, date: string) =>
  findingsOfEvents(
    relatedOrder,
    sampleEvent({ id: 'signed', date: '1956-03-04', related: [{ event: 'ratified', how }] }),
    sampleEvent({ id: 'ratified', date }),
  )

test.each([
  ['led-to', '1956-01', '1956-05'],
  ['follows', '1956-05', '1956-01'],
  ['part-of', '1957', '1956'],
])('“%s” with the dates reversed is found', (how, wrong, right) => {
  expect(pair(how, wrong)).toMatchObject([{ record: 'signed', field: 'related.0' }])
  expect(pair(how, right)).toEqual([])
})

test('an opening before the construction of its corridor is found', () => {
  const built = withStates('construction 1960', 'operating 1962').corridors.map((corridor) => ({
    ...corridor,
    milestones: ['opened'],
  }))
  const opened = (date: string) =>
    findings(openingOrder, {
      corridors: built,
      events: [sampleEvent({ id: 'opened', kind: 'opening', date })],
    })
  expect(opened('1959-12-31')).toMatchObject([{ record: 'line', field: 'milestones' }])
  expect(opened('1962')).toEqual([])
})
