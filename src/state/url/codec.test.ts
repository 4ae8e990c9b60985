import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDataset } from '../../dataset/sample-atlas.ts'
import { colourings } from '../../domain/hue.ts'
import { facetNames } from '../../filter/filter.ts'
import { dayLength, toInstant } from '../../time/instant.ts'
import { initialState, laneKinds, type AppState } from '../app-state.ts'
import { selectableKinds } from '../selection.ts'
import { readUrl, writeUrl } from './codec.ts'

const defaults = initialState(sampleDataset().atlas)

const kebab = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/)
const country = fc.stringMatching(/^[A-Z]{2}$/)
const choiceOf = (id: fc.Arbitrary<string>) =>
  fc.uniqueArray(id, { maxLength: 4 }).chain((ids) =>
    fc.tuple(fc.nat(ids.length), fc.boolean()).map(([cut, all]) => ({
      include: ids.slice(0, cut),
      exclude: ids.slice(cut),
      ...(all && ids.length > 0 && { mode: 'all' as const }),
    })),
  )
const dayNumber = fc.integer({ min: toInstant(1900) / dayLength, max: toInstant(2000) / dayLength })

const filters = fc.record({
  ...Object.fromEntries(facetNames.map((name) => [name, choiceOf(name === 'country' ? country : kebab)])),
  text: fc.string({ maxLength: 12 }),
}) as fc.Arbitrary<AppState['filter']>

const states: fc.Arbitrary<AppState> = fc.record({
  shown: fc.tuple(dayNumber, fc.integer({ min: 1, max: 9000 })).map(([start, length]) => ({ start: start * dayLength, end: (start + length) * dayLength })),
  cursor: dayNumber.map((number) => number * dayLength),
  filter: filters,
  selected: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.tuple(fc.constantFrom(...selectableKinds), kebab, country).map(([kind, id, code]) => ({ kind, id: kind === 'country' ? code : kind === 'changes' ? '1951-08-01/1954-05-31' : id })),
  ),
  camera: fc.option(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: -8000, max: 8000 }), fc.integer({ min: -17000, max: 17000 })).map(
    ([zoom, lat, lng]) => ({ zoom: zoom / 10, center: [lng / 100, lat / 100] as const })), { nil: null }),
  trace: fc.option(fc.record({ corridor: kebab, km: fc.nat(9000) }), { nil: null }),
  compared: fc.uniqueArray(kebab, { maxLength: 3 }),
  certainty: fc.constantFrom('possible' as const, 'certain' as const),
  lanes: fc.constantFrom(...laneKinds),
  colouring: fc.constantFrom(...colourings),
  onlyOnMap: fc.boolean(),
  borders: fc.constantFrom('then' as const, 'now' as const),
  lens: fc.option(kebab, { nil: null }),
  lang: fc.constantFrom('en', 'az'),
  scheme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
}).map((part) => ({ ...defaults, ...part })) // prettier-ignore

test('what is written is read back, for any state', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { state: read, ignored } = readUrl(writeUrl(state, defaults), defaults)
      expect(ignored).toEqual([])
      expect(read).toEqual(state)
    }),
  )
})

test('the default view has an empty address', () => {
  expect(writeUrl(defaults, defaults)).toBe('')
})

test('parameters stand in the order of the contract and stay readable', () => {
  const query =
    'from=1951-10-18&to=1953-10-31&at=1952-09-20&in=certain&leader=first&country=AA,-BB&q=oil%20line&sel=corridor:line&km=843&m=5.2/40.40/47.50&lanes=country&colour=kind&lang=az&scheme=dark'
  const { state, ignored } = readUrl(query, defaults)
  expect(ignored).toEqual([])
  expect(writeUrl(state, defaults)).toBe(query)
})

test('a trace of another corridor than the selected one names it, whatever the order of the parameters', () => {
  const query = 'sel=event:pact&km=843&trace=line&compare=line,other'
  const { state } = readUrl('trace=line&km=843.4&sel=event:pact&compare=line,other', defaults)
  expect(state.trace).toEqual({ corridor: 'line', km: 843.4 })
  expect(writeUrl(state, defaults)).toBe(query)
  expect(readUrl('km=843&sel=corridor:line', defaults).state.trace).toEqual({ corridor: 'line', km: 843 })
})

test('broken and unknown parameters are named, the others kept', () => {
  const { state, ignored } = readUrl(
    'from=soon&country=germany&sel=event&km=-3&compare=a,,b&m=9&foo=1&at=1955',
    defaults,
  )
  expect(ignored).toEqual(['from', 'country', 'sel', 'km', 'compare', 'm', 'foo'])
  expect(state.cursor).toBe(toInstant(1955))
})

test('a span that ends before it begins falls back to the default', () => {
  const { state, ignored } = readUrl('from=1980&to=1970', defaults)
  expect(state.shown).toEqual(defaults.shown)
  expect(ignored).toContain('from')
})

test('the address of the data is carried along', () => {
  expect(writeUrl(defaults, defaults, '?data=other.json')).toBe('data=other.json')
})
