import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import { changesBetween } from '../../src/domain/changes.ts'
import { notMeasured } from '../../src/geo/country-crossings.ts'
import { parseEdtf } from '../../src/time/edtf.ts'
import { createDateReader } from './read-dates.ts'
import { readFolder } from './read-folder.ts'

/** A state under another name or order is no new one. */

const { raw, fileOf } = readFolder(fileURLToPath(new URL('../../data', import.meta.url)))
// The map's geometry has not been built when unit tests run; of countries only the codes matter here.
const codes = new Set(JSON.stringify(raw).match(/(?<=")[A-Z]{2}(?=[-"])/g))
const countries = [...codes].map((id) => ({
  id,
  historical: id === 'SU',
  names: { en: id, az: id },
  bbox: [0, 0, 1, 1],
  point: [0, 0],
}))
const { dataset } = parseDataset(
  { ...raw, countries },
  { readDate: createDateReader().readDate, fileOf, measure: () => notMeasured },
)

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
