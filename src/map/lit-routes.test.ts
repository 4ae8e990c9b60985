import { expect, test } from 'vitest'
import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import { toInstant } from '../time/instant.ts'
import { toLitIds, toLitRoutes, toRouteFeatures, toTraceFeatures } from './lit-routes.ts'

const [line] = sampleAtlas.corridors
const { dataset } = parseSample({
  ...sampleAtlas,
  corridors: [line, { ...line, id: 'other' }, { ...line, id: 'whole', segments: [], stations: [], composite: ['line'] }],
}) // prettier-ignore

const selectedLine = { selected: { kind: 'corridor', id: 'line' }, trace: null, compared: [] } as const
const look = { instant: toInstant(1960), lang: 'en' }

test('the selected corridor is lit, the one that is followed, and nothing twice', () => {
  const idsOf = (state: Parameters<typeof toLitRoutes>[1]) =>
    toLitRoutes(dataset, state).map(({ corridor, km }) => [corridor.id, km])
  expect(idsOf(selectedLine)).toEqual([['line', null]])
  expect(idsOf({ ...selectedLine, trace: { corridor: 'line', km: 5 } })).toEqual([['line', 5]])
  expect(idsOf({ ...selectedLine, trace: { corridor: 'other', km: 5 } })).toEqual([['line', null], ['other', 5]]) // prettier-ignore
  expect(idsOf({ ...selectedLine, selected: { kind: 'none' } })).toEqual([])
})

test('a comparison lights its corridors in their order, each with its letter', () => {
  const lit = toLitRoutes(dataset, { ...selectedLine, compared: ['other', 'line'] })
  expect(lit.map(({ corridor, rank }) => [corridor.id, rank])).toEqual([['other', 0], ['line', 1]]) // prettier-ignore
  const letters = toRouteFeatures(lit, look).features.flatMap(({ properties }) =>
    properties.part === 'letter' ? [properties.letter] : [],
  )
  expect(letters).toEqual(['A', 'B'])
})

test('the parts of what is lit are not drawn beside it', () => {
  const lit = toLitRoutes(dataset, { ...selectedLine, selected: { kind: 'corridor', id: 'whole' } })
  expect([...toLitIds(lit)]).toEqual(['whole', 'line'])
})

test('a lit route shows itself even before it was proposed, with its border and its stations', () => {
  const { features } = toRouteFeatures(toLitRoutes(dataset, selectedLine), {
    ...look,
    instant: toInstant(1910),
  })
  expect(features.map(({ properties }) => properties.part)).toEqual(['line', 'border', 'station'])
  expect(features[0]?.properties).toMatchObject({ stroke: 'faint', isRest: false })
})

test('what is done grows with the kilometres, and only that is drawn anew', () => {
  const lit = (km: number) => toLitRoutes(dataset, { ...selectedLine, trace: { corridor: 'line', km } })
  const reached = (km: number) => toTraceFeatures(lit(km), look).features.find(({ properties }) => properties.part === 'line')?.geometry.coordinates.at(-1) as number[]
  expect(reached(600)[0]).toBeCloseTo(15)
  expect(reached(1200)[0]).toBeCloseTo(20)
  expect(toTraceFeatures(lit(0), look).features.map(({ properties }) => properties.part)).toEqual(['position'])
  expect(toRouteFeatures(lit(600), look)).toEqual(toRouteFeatures(lit(900), look))
}) // prettier-ignore
