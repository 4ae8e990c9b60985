import { expect, test } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { duplicateId, unresolvedId, unusedId } from './references.ts'
import { both, findings, sampleEvent } from './sample-context.ts'

const body = (more: object = {}) => ({ id: 'body', names: both('Body'), short: both('B'), ...more })
const theme = (source: string) => ({ themes: [{ id: 'trade', names: both('Trade'), lane: true, accounts: [{ source, stance: 'asserts' }] }] }) // prettier-ignore

test('ids that linking does not follow must lead somewhere', () => {
  expect(findings(unresolvedId)).toEqual([])
  expect(findings(unresolvedId, { organizations: [body({ seat: 'nowhere' })] })).toMatchObject([
    { record: 'body', field: 'seat', reason: 'leads to “nowhere”, which does not exist' },
  ])
  expect(findings(unresolvedId, { organizations: [body({ seat: 'port' })] })).toEqual([])
  const [line] = sampleAtlas.corridors
  expect(findings(unresolvedId, { corridors: [{ ...line, parties: ['AA', 'ZZ'] }] })).toMatchObject([
    { record: 'line', field: 'parties.1' },
  ])
})

test('sources of themes, and lines of them, must exist', () => {
  expect(findings(unresolvedId, theme('rumour'))).toMatchObject([{ record: 'trade', field: 'accounts.0' }])
  expect(findings(unresolvedId, theme('chronicle'))).toEqual([])
  const accounts = [{ source: 'chronicle', stance: 'asserts', locator: { lines: [39, 41] } }]
  const themes = [{ id: 'trade', names: both('Trade'), lane: true, accounts }]
  expect(findings(unresolvedId, { themes })[0]?.reason).toContain('39–41')
})

test('the source of a relation between events must exist', () => {
  const related = (source: string) => [
    sampleEvent({ related: [{ event: 'other', how: 'see-also', source }] }),
    sampleEvent({ id: 'other' }),
  ]
  expect(findings(unresolvedId, { events: related('rumour') })).toMatchObject([{ field: 'related.0.source' }])
  expect(findings(unresolvedId, { events: related('gazette') })).toEqual([])
})

test('figures are named by the id of one that is listed', () => {
  const counting = (figure: string) =>
    sampleEvent({
      accounts: [{ source: 'chronicle', stance: 'asserts', says: { figures: { [figure]: '7' } } }],
    })
  expect(findings(unresolvedId, { events: [counting('boats')] })).toMatchObject([
    { file: 'events.json', record: 'sample-event', field: 'accounts.0.says.figures', reason: 'names the figure “boats”, which figures.json does not have' },
  ]) // prettier-ignore
  expect(findings(unresolvedId, { events: [counting('ships')] })).toEqual([])
})

test('what no record uses is named', () => {
  const unused = (patch: object = {}) =>
    findings(unusedId, patch).map(({ file, record }) => `${file} ${record}`)
  expect(unused()).toEqual([])
  expect(unused({ events: [sampleEvent()] })).toEqual([
    'sources.json gazette',
    'places.json port',
    'figures.json ships',
  ])
  expect(unused({ organizations: [body()], people: [{ id: 'who', names: both('Who') }] })).toEqual([
    'organizations.json body',
    'people.json who',
  ])
})

test('an id stands once, and not both in and out', () => {
  const pair = { people: [{ id: 'who', names: both('Who') }, { id: 'who', names: both('Who') }] } // prettier-ignore
  expect(findings(duplicateId, pair)).toMatchObject([{ record: 'who', field: 'id' }])
  expect(findings(duplicateId)).toEqual([])
  expect(findings(duplicateId, {}, [{ id: 'pact', fact: 'A pact', reason: 'unknown' }])).toMatchObject([
    { file: 'left-out.json', record: 'pact', reason: 'is left out and an event at once' },
  ])
})
