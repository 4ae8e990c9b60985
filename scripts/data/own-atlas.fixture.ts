import { fileURLToPath } from 'node:url'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import { notMeasured } from '../../src/geo/country-crossings.ts'
import { createDateReader } from './read-dates.ts'
import { readFolder } from './read-folder.ts'

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

/** The atlas of this project, for tests of what its data say. */
export const ownAtlas = parseDataset(
  { ...raw, countries },
  { readDate: createDateReader().readDate, fileOf, measure: () => notMeasured },
)
