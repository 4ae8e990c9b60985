import type { DetailedDataset } from '../domain/dataset.ts'
import { parseEdtf } from '../time/edtf.ts'
import type { Measure } from './link-routes.ts'
import type { ReadDate } from './linker.ts'
import { parseDataset } from './parse-dataset.ts'

/** A small made-up atlas for the tests; nothing in it is history. */

const account = { source: 'chronicle', stance: 'asserts' }
const names = (en: string, az = en) => ({ en, az })

const event = (id: string, date: string | null, more: object = {}) => ({
  id,
  title: names(`Title of ${id}`),
  summary: names(`Summary of ${id}`),
  date,
  kind: 'agreement',
  countries: ['AA'],
  themes: ['trade'],
  importance: 2,
  accounts: [account],
  ...more,
})

export const sampleAtlas = {
  format: 1,
  atlas: {
    title: names('Sample'),
    subtitle: names('A sample'),
    languages: ['en', 'az'],
    extent: { from: '1900', to: '1999' },
    defaultView: { from: '1950', to: '1969', at: '1960', map: { center: [10, 10], zoom: 4 } },
    home: 'AA',
    licence: 'CC0',
    version: '0.1.0',
    issued: '2000-01-01',
  },
  sources: [
    { id: 'chronicle', title: 'The Chronicle', short: 'Chronicle', author: null, publisher: null, kind: 'press', perspective: names('Press'), date: '1980', language: 'en', transcription: { file: 'chronicle.txt', lines: 40, sha256: '0'.repeat(64) } },
    { id: 'gazette', title: 'The Gazette', short: 'Gazette', author: 'A. Writer', publisher: 'B', kind: 'press', perspective: names('Other press'), date: null, language: 'en' },
  ], // prettier-ignore
  leaders: [
    { id: 'first', names: names('First Leader'), hue: 0, offices: [{ title: names('Head'), polity: 'aa', term: '1950-01-01/1959-06-01', accounts: [account] }] },
    { id: 'second', names: names('Second Leader', 'İkinci Rəhbər'), hue: 1, offices: [{ title: names('Head'), polity: 'aa', term: '1959-06-01/..', accounts: [account] }] },
  ], // prettier-ignore
  polities: [{ id: 'aa', names: names('Aland'), status: 'sovereign', date: '1950/..', accounts: [account] }],
  relations: [{ country: 'BB', steps: [{ kind: 'established', date: '1955-03', accounts: [account] }] }],
  places: [
    { id: 'port', names: names('Port', 'Şəhər'), otherNames: [{ name: 'Порт', lang: 'ru' }], lngLat: [10, 10], precision: 'town', country: 'AA' },
  ], // prettier-ignore
  people: [],
  organizations: [],
  territories: [],
  areas: [],
  corridors: [
    {
      id: 'line',
      names: names('The Line'),
      short: names('Line'),
      kind: 'oil',
      operator: names('The Line Company'),
      parties: ['AA', 'BB'],
      length: { km: 1200, accounts: [account] },
      segments: [
        {
          id: 'main',
          path: [[10, 10], [20, 10]],
          accuracy: 'schematic',
          states: [
            { state: 'operating', from: '1960', accounts: [account] },
            { state: 'proposed', from: '1952-05', accounts: [account] },
          ],
        },
      ],
      stations: [{ names: names('Half'), lngLat: [15, 10], kind: 'pump', country: 'AA' }],
    },
  ], // prettier-ignore
  themes: [{ id: 'trade', names: names('Trade'), lane: true }],
  periods: [],
  figures: [{ id: 'ships', names: names('ships') }],
  perspectives: [
    { id: 'papers', names: names('Papers'), begins: ['Press'] },
    { id: 'rest', names: names('The rest'), begins: [''] },
  ],
  events: [
    event('late', '1970-05-05', { countries: ['BB'] }),
    event('pact', '1955-03-04', {
      place: 'port',
      corridors: ['line'],
      related: [{ event: 'late', how: 'led-to' }],
    }),
    event('visit-of-1959', '1959-06-01', { kind: 'visit', countries: ['AA', 'BB'], place: 'port' }),
    event('some-year', '1960', {
      kind: 'summit',
      accounts: [
        { ...account, says: { figures: { ships: '12' } } },
        { source: 'gazette', stance: 'denies' },
      ],
    }),
    event('undated', null),
  ],
  countries: [
    { id: 'AA', names: names('Aland'), bbox: [0, 0, 15, 20], point: [7, 10] },
    { id: 'BB', names: names('Beland'), bbox: [15, 0, 30, 20], point: [22, 10] },
  ],
}

export const measureNothing = () => ({
  partKm: [1200],
  stationKm: [600],
  legs: [
    { country: 'AA', km: 600 },
    { country: 'BB', km: 600 },
  ],
})

export const parseSample = (
  raw: unknown = sampleAtlas,
  readDate: ReadDate = parseEdtf,
  measure: Measure = measureNothing,
) => parseDataset(raw, { readDate, fileOf: (name) => `${name}.json`, measure })

export const sampleDataset = (): DetailedDataset => parseSample().dataset
