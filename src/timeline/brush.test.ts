import { expect, test } from 'vitest'
import { toInstant } from '../time/instant.ts'
import { lengthOf } from '../time/span.ts'
import { dragged, grasped } from './brush.ts'

const extent = { start: toInstant(1918), end: toInstant(2025) }
const shown = { start: toInstant(1991), end: toInstant(2001) }

test('a press inside the brush takes it as it is', () => {
  expect(grasped('middle', toInstant(1995), shown, extent)).toEqual({ grip: 'middle', span: shown })
})

test('a press outside centres the brush there', () => {
  const { grip, span } = grasped(null, toInstant(1950), shown, extent)
  expect(grip).toBe('middle')
  expect((span.start + span.end) / 2).toBe(toInstant(1950))
})

test('a handle is taken even a little outside the brush', () => {
  expect(grasped('start', toInstant(1990), shown, extent)).toEqual({ grip: 'start', span: shown })
})

test('handles move one end, the middle both', () => {
  const by = toInstant(1995) - toInstant(1991)
  expect(dragged('start', shown, by, extent)).toEqual({ start: toInstant(1995), end: shown.end })
  expect(dragged('end', shown, -by, extent).start).toBe(shown.start)
  expect(lengthOf(dragged('middle', shown, by, extent))).toBe(lengthOf(shown))
  expect(dragged('middle', extent, by, extent)).toEqual(extent)
})
