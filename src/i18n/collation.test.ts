import { expect, test } from 'vitest'
import { compareIn } from './collation.ts'

const inOrder = ['Çexiya', 'Estoniya', 'Əfqanıstan', 'hərb', 'Həştərxan', 'xalq', 'Xəzər', 'Irak', 'İran', 'Kiyev', 'Qəbələ', 'Lahıc', 'Zəfər'] // prettier-ignore

test.each([true, false])(
  'Azerbaijani words stand in the order of their alphabet, known by the browser: %s',
  (knows) => {
    expect(inOrder.toReversed().sort(compareIn('az', knows))).toEqual(inOrder)
  },
)

test('numbers inside words count as numbers', () => {
  const titles = ['Resolution 1416', 'Resolution 822', 'Accord']
  expect(titles.sort(compareIn('en'))).toEqual(['Accord', 'Resolution 822', 'Resolution 1416'])
})
