import { expect, test } from 'vitest'
import { packEvidence, unpackEvidence } from './evidence.ts'
import { parseSample, sampleAtlas } from './sample-atlas.ts'

const account = { source: 'chronicle', stance: 'asserts' }
const event = (id: string, more: object) => ({ ...sampleAtlas.events[1], id, related: [], ...more })

const raw = {
  ...sampleAtlas,
  events: [
    event('told-twice', {
      differ: { en: 'the day', az: 'günü' },
      accounts: [
        { ...account, says: { date: '4 March 1955' } },
        { source: 'gazette', stance: 'reports', says: { date: 'March 9, 1955' } },
        { source: 'gazette', stance: 'reports', says: { date: '9–9 March 1955', when: '1955-03-09' } },
        { source: 'gazette', stance: 'reports', says: { date: '12 March 1955', when: null } },
        { source: 'gazette', stance: 'reports', says: { date: '1955' } },
      ],
    }),
    event('wanted', { accounts: [{ ...account, stance: 'reports', sourceWanted: true }] }),
  ],
}
const { dataset } = parseSample(raw)

test('an event says from which sides and kinds of source it is told, and what is to be said against it', () => {
  expect(dataset.eventById.get('told-twice')?.evidence).toEqual([
    'from-papers', 'from-rest', 'kind-press', 'contested', 'two-sources', 'two-sides',
  ]) // prettier-ignore
  expect(dataset.eventById.get('wanted')?.evidence).toEqual([
    'from-papers', 'kind-press', 'source-wanted', 'single-source', 'one-side',
  ]) // prettier-ignore
})

test('other dates are those for which the record leaves no room, each once', () => {
  const { otherDates, saidDates } = dataset.eventById.get('told-twice') ?? {}
  expect(otherDates?.map(({ edtf }) => edtf)).toEqual(['1955-03-09'])
  expect(saidDates?.map((date) => date?.edtf ?? null)).toEqual([
    '1955-03-04', '1955-03-09', '1955-03-09', null, '1955',
  ]) // prettier-ignore
})

test('a built file tells the same without the accounts', () => {
  const listed = {
    sources: raw.sources.map(({ id }) => id),
    events: raw.events.map(({ id }) => id),
  }
  const known = unpackEvidence({ ...raw, evidence: packEvidence(dataset, listed) })
  expect(raw.sources.map(({ id }) => known?.voiceOf(id))).toEqual([
    { kind: 'press', group: 'papers' },
    { kind: 'press', group: 'rest' },
  ])
  expect(raw.events.map(({ id }) => known?.ofEvent(id))).toEqual([
    { contested: true, wanted: false, otherDates: ['1955-03-09'] },
    { contested: false, wanted: true, otherDates: [] },
  ])
  expect(unpackEvidence(null)).toBeNull()
})
