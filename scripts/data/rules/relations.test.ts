import { expect, test } from 'vitest'
import { relationOrder } from './relations.ts'
import { account, findings } from './sample-context.ts'

// The sample's state begins in 1950.
const reasons = (...steps: string[]) =>
  findings(relationOrder, {
    relations: [
      {
        country: 'BB',
        steps: steps.map((text) => {
          const [kind, date] = text.split(' ')
          return { kind, date, accounts: [account] }
        }),
      },
    ],
  }).map(({ reason }) => reason)

test('recognition, relations and embassies come in this order', () => {
  expect(reasons('recognised 1955', 'established 1955-03', 'embassy-abroad 1956')).toEqual([])
  expect(reasons('established 1955', 'embassy-abroad 1953')).toEqual([
    'have “embassy-abroad” (1953) before relations were established',
  ])
  expect(reasons('established 1955', 'recognised 1956')).toHaveLength(1)
})

test('an embassy to an earlier state of the country is another matter', () => {
  expect(reasons('embassy-abroad 1920', 'established 1955')).toEqual([])
})

test('relations are restored after a break only', () => {
  expect(reasons('established 1955', 'broken 1960', 'restored 1962')).toEqual([])
  expect(reasons('established 1955', 'restored 1962')).toEqual(['are restored (1962) without a break before'])
})

test('where accounts give two dates of one step, one that fits is enough', () => {
  expect(reasons('established 1955', 'established 1957', 'embassy-received 1956')).toEqual([])
})
