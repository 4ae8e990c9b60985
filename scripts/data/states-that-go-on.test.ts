import { expect, test } from 'vitest'
import { changesBetween } from '../../src/domain/changes.ts'
import { parseEdtf } from '../../src/time/edtf.ts'
import { ownAtlas } from './own-atlas.fixture.ts'

/** A state under another name or order is no new one. */

const { dataset } = ownAtlas

const foundedBetween = (from: string, to: string): readonly string[] => {
  const { lands } = changesBetween(dataset, parseEdtf(from).start, parseEdtf(to).start)
  return [...new Set(lands.filter(({ move }) => move === 'founded').map((land) => land.to))].sort()
}

test.each([
  [
    '1918',
    '1925',
    ['AF', 'TR', 'IR', 'mongolian-peoples-republic', 'hejaz-and-nejd', 'RU', 'ankara-government'],
  ],
  ['1918', '2022', ['AF', 'TR', 'IR', 'MN', 'SA', 'CN', 'china', 'serbia', 'ME']],
  ['1925', '1938', ['hejaz-and-nejd', 'SA', 'IR', 'mongolian-peoples-republic']],
  ['1938', '1950', ['west-germany', 'china', 'AT', 'JP']],
  ['1995', '2022', ['HK', 'MO', 'serbia']],
])('from %s to %s these stood already: %s', (from, to, stood) => {
  const founded = foundedBetween(from, to)
  expect(founded.length).toBeGreaterThan(1)
  expect(founded.filter((state) => stood.includes(state))).toEqual([])
})
