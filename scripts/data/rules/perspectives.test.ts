import { expect, test } from 'vitest'
import { perspectiveEmpty, perspectiveUnknown } from './perspectives.ts'
import { both, findings } from './sample-context.ts'

const group = (id: string, begins: readonly string[], more: object = {}) => ({
  id,
  names: both(id),
  begins,
  ...more,
})

test('each source belongs to a group', () => {
  const perspectives = [group('papers', ['Press'])]
  expect(findings(perspectiveUnknown, { perspectives })).toMatchObject([
    { record: 'gazette', field: 'perspective', reason: expect.stringContaining('“Other press” (press)') },
  ])
  expect(findings(perspectiveUnknown, { perspectives: [...perspectives, group('rest', ['Other'])] })).toEqual(
    [],
  )
  expect(findings(perspectiveUnknown, { perspectives: [] })).toEqual([])
})

test('a group takes only the kinds that it names', () => {
  const perspectives = [group('books', ['Press', 'Other'], { kinds: ['academic'] })]
  expect(findings(perspectiveUnknown, { perspectives })).toHaveLength(2)
})

test('a group that takes no source is told', () => {
  const perspectives = [group('all', ['']), group('papers', ['Press'])]
  expect(findings(perspectiveEmpty, { perspectives })).toMatchObject([{ record: 'papers' }])
})
