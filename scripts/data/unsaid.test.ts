import { expect, test } from 'vitest'
import { fillIn } from '../../src/dataset/fill-in.ts'
import { unsaidIn } from './unsaid.ts'

const written = [
  { id: 'a', steps: [{ kind: 'x' }, { kind: 'y', notes: ['n'] }] },
  { id: 'b', place: 'port', steps: [] },
]
const checked = [
  {
    id: 'a',
    place: null,
    steps: [
      { kind: 'x', notes: [] },
      { kind: 'y', notes: ['n'] },
    ],
  },
  { id: 'b', place: 'port', steps: [] },
]

test('what checking adds is found, inside lists too, and can be added back', () => {
  const fill = unsaidIn(written, checked)
  expect(fill).toEqual({ of: { place: null }, in: { steps: { of: { notes: [] } } } })
  expect(fillIn(written, fill)).toEqual(checked)
})

test('an absence that stands for two things is refused', () => {
  expect(() => unsaidIn([{ id: 'a' }, { id: 'b' }], [{ id: 'a', n: 1 }, { id: 'b', n: 2 }])).toThrow('cannot be told apart') // prettier-ignore
})
