import { expect, test } from 'vitest'
import type { Account } from '../domain/account.ts'
import { toPassages } from './passages.ts'

const at = (section: string, lines: [number, number], note?: string): Account => ({
  source: 'digest',
  stance: 'asserts',
  locator: { section, lines },
  ...(note !== undefined && { note: { en: note } }),
})
const isBare = ({ note }: Account) => note === undefined

test('passages of a section that say nothing more are told in one, their lines in order', () => {
  const accounts = [at('Speech', [372, 377]), at('Speech', [92, 97]), at('Visit', [5, 6])]
  expect(toPassages(accounts, isBare).map(({ lines }) => lines)).toEqual([
    [
      [92, 97],
      [372, 377],
    ],
    [[5, 6]],
  ])
})

test('one that says more stands for itself', () => {
  const accounts = [at('Speech', [1, 2]), at('Speech', [3, 4], 'A remark.'), at('Speech', [5, 6])]
  expect(toPassages(accounts, isBare).map(({ account, lines }) => [account.note?.en, lines])).toEqual([
    [
      undefined,
      [
        [1, 2],
        [5, 6],
      ],
    ],
    ['A remark.', [[3, 4]]],
  ])
})

test('without lines nothing is joined', () => {
  const account: Account = { source: 'page', stance: 'reports' }
  expect(toPassages([account, account], isBare)).toHaveLength(2)
})
