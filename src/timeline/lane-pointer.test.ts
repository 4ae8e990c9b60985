import { expect, test } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'
import { contains } from '../time/span.ts'
import { spanThatParts } from './lane-pointer.ts'

const extent = { start: toInstant(1918), end: toInstant(2025) }
const dated = (...dates: (string | null)[]) =>
  dates.map((edtf) => ({ date: edtf === null ? null : parseEdtf(edtf) }))

test('events on different days are parted by a span around them', () => {
  const span = spanThatParts(dated('1994-09-20', '1994-12-01', '1995-02-03'), extent)
  expect(span && contains(span, toInstant(1994, 9, 20)) && contains(span, toInstant(1995, 2, 3))).toBe(true)
  expect(span && span.end - span.start < toInstant(1996) - toInstant(1994)).toBe(true)
})

test('no zoom parts what lies in the same days, or may lie anywhere in the same years', () => {
  expect(spanThatParts(dated('1994-09-20', '1994-09-21'), extent)).toBeNull()
  expect(spanThatParts(dated('[1918..1920]', '[1918..1920]', null), extent)).toBeNull()
})
