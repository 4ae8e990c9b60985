import { expect, test } from 'vitest'
import { sampleContext, sampleEvent } from '../rules/sample-context.ts'
import { checkLocators, toFinding } from './check-locators.ts'
import { verifyTranscription } from './verify-transcription.ts'

const text = [
  'Preface',
  'In 1955 relations with Beland began.',
  'The port of Şəhər opened.',
  'Nothing else in Aland.',
]
const cite = (line: number, more: object = {}) => ({
  source: 'chronicle',
  stance: 'asserts',
  locator: { lines: [line, line] },
  ...more,
})

const citations = (patch: object) => {
  const { records, dataset } = sampleContext(patch)
  return checkLocators(records, dataset, new Map([['chronicle', text]]))
}
const ofEvent = (...accounts: object[]) =>
  citations({ events: [sampleEvent({ date: '1956', place: 'port', accounts })] }).map(
    ({ missing }) => missing.length,
  )

test('a place in any language is evidence, the name of the home country is not', () => {
  expect(ofEvent(cite(3), cite(4), cite(1))).toEqual([0, 1, 1])
})

test('accounts without lines and of other documents are left out', () => {
  expect(
    ofEvent({ source: 'chronicle', stance: 'asserts' }, { source: 'gazette', stance: 'asserts' }),
  ).toEqual([])
})

test('accounts inside relations, leaders and corridors are checked by their own dates and names', () => {
  const steps = (date: string) => [
    { country: 'AA', steps: [{ kind: 'established', date, accounts: [cite(2)] }] },
  ]
  expect(citations({ relations: steps('1955') })[0]?.missing).toEqual([])
  const [wrong] = citations({ relations: steps('1956') })
  expect(wrong?.missing).toHaveLength(1)
  expect(wrong && toFinding(() => 'relations.json')(wrong)).toMatchObject({
    rule: 'locator-evidence',
    problem: { file: 'relations.json', record: 'AA', field: 'steps.0.accounts.0' },
  })
})

test('a transcription is known by its hash and its lines', () => {
  const bytes = new TextEncoder().encode('a\nb\n')
  const sha256 = '911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2'
  expect(verifyTranscription(bytes, { file: 'x', lines: 2, sha256 })).toEqual([])
  expect(verifyTranscription(bytes, { file: 'x', lines: 3, sha256 })).toEqual(['has 2 lines, not 3'])
  expect(verifyTranscription(bytes, { file: 'x', lines: 2, sha256: '0'.repeat(64) })[0]).toContain(sha256)
})
