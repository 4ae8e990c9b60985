import { describe, expect, it } from 'vitest'
import { sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import { countChanged } from '../../../src/domain/versions.ts'
import { changesSince } from './changes-since.ts'
import { compareVersions, fingerprint, toVersionFile } from './version-file.ts'

const now = toVersionFile(sampleAtlas)
const [first, ...rest] = sampleAtlas.events

describe('a version file', () => {
  it('holds every record by its name', () => {
    expect(now.version).toBe('0.1.0')
    expect(Object.keys(now.records.events ?? {})).toHaveLength(sampleAtlas.events.length)
    expect(Object.keys(now.records.relations ?? {})).toEqual(['BB'])
  })

  it('does not see the order of fields, and sees every value', () => {
    expect(fingerprint({ a: 1, b: [1, { c: 'x' }] })).toBe(fingerprint({ b: [1, { c: 'x' }], a: 1 }))
    expect(fingerprint({ a: 1, b: [1, { c: 'x' }] })).not.toBe(fingerprint({ a: 1, b: [1, { c: 'y' }] }))
  })
})

describe('changes since a version', () => {
  it('are none when nothing was touched', () => {
    const { added, changed, removed } = changesSince(now, now)
    expect([added, changed, removed].map(countChanged)).toEqual([0, 0, 0])
  })

  it('tell what came, changed and went', () => {
    const before = toVersionFile({ ...sampleAtlas, events: [{ ...first, importance: 1 }, ...rest.slice(1), { ...first, id: 'gone' }] }) // prettier-ignore
    expect(changesSince(before, now)).toMatchObject({
      added: { events: [rest[0]?.id] },
      changed: { events: [first?.id] },
      removed: { events: ['gone'] },
    })
  })
})

it('versions compare by number, not by letter', () => {
  expect(['1.10.0', '1.2.0', '1.9.3', '0.9.0'].sort(compareVersions)).toEqual(['0.9.0', '1.2.0', '1.9.3', '1.10.0']) // prettier-ignore
})
