import type { Feature, Polygon } from 'geojson'
import { parseSample, sampleAtlas } from '../../../src/dataset/sample-atlas.ts'
import type { Problem } from '../../../src/errors.ts'
import { createRuleContext, type LeftOut, type Rule, type RuleContext } from './rule.ts'

/** The made-up atlas of the tests as rules see it, with some of its collections replaced. */

// Rings run clockwise, as d3-geo wants them.
const box = (id: string, west: number, east: number): Feature<Polygon, { id: string }> => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Polygon', coordinates: [[[west, 0], [west, 20], [east, 20], [east, 0], [west, 0]]] },
}) // prettier-ignore

export const account = { source: 'chronicle', stance: 'asserts' }
export const both = (en: string, az = en) => ({ en, az })

export const sampleEvent = (more: object = {}) => ({
  id: 'sample-event',
  title: both('A sample event'),
  summary: both('Something happens.'),
  date: '1956-03-04',
  kind: 'agreement',
  countries: ['AA'],
  themes: ['trade'],
  importance: 1,
  accounts: [account],
  ...more,
})

export function sampleContext(patch: object = {}, leftOut: readonly LeftOut[] = []): RuleContext {
  const raw = { ...sampleAtlas, ...patch }
  const fileOf = (name: string) => `${name}.json`
  const { dataset } = parseSample(raw)
  const shapes = [box('AA', 0, 15), box('BB', 15, 30)]
  const units = new Set(['AA', 'BB'])
  return createRuleContext({ raw, dataset, fileOf, leftOut, shapes, units })
}

export const findings = (rule: Rule, patch: object = {}, leftOut: readonly LeftOut[] = []): Problem[] =>
  rule.check(sampleContext(patch, leftOut))

/** Problems of one event beside the sample's places, sources and leaders. */
export const findingsOfEvents = (rule: Rule, ...events: object[]): Problem[] => findings(rule, { events })
