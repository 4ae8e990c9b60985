import { expect, test } from 'vitest'
import { isLineShown, shownTints, signOf } from './legend-signs.ts'

test('land of a status that is switched off has no tint, and the rest keeps its own', () => {
  const tints = new Map([['GE', 'strategic'], ['AM', 'none'], ['AZ', 'home']] as const) // prettier-ignore
  expect([...shownTints(tints, [signOf.relation('none')]).keys()]).toEqual(['GE', 'AZ'])
  expect(shownTints(tints, [])).toBe(tints)
})

test('a line is hidden by its kind and by its state', () => {
  const line = { kind: 'oil', stroke: 'dashed' } as const
  expect(isLineShown(line, [signOf.kind('gas'), signOf.stroke('solid')])).toBe(true)
  expect(isLineShown(line, [signOf.kind('oil')])).toBe(false)
  expect(isLineShown(line, [signOf.stroke('dashed')])).toBe(false)
})
