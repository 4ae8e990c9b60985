import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { Leader } from '../domain/leader.ts'
import { parseEdtf } from '../time/edtf.ts'
import { toInstant } from '../time/instant.ts'

/** A small atlas for the tests of this folder. */
const leader = (id: string, hue: number, offices: readonly [polity: string, term: string][]): [string, Leader] => [
  id,
  {
    id, hue, names: { en: id, az: `${id} az` },
    offices: offices.map(([polity, term]) => ({ polity, term: parseEdtf(term) })),
  },
] // prettier-ignore

const theme = (id: string, lane: boolean) => [id, { id, names: { en: id, az: `${id} az` }, lane }] as const

const polity = (id: string, status: 'sovereign' | 'union-republic', edtf: string) =>
  [id, { id, names: { en: id }, status, date: parseEdtf(edtf), within: [], successors: [] }] as const

const period = (id: string, kind: 'era' | 'war', edtf: string) => ({
  id, kind, names: { en: id, az: `${id} az` }, date: parseEdtf(edtf), countries: [],
}) // prettier-ignore

export const dataset = {
  atlas: { presets: [], extent: { start: toInstant(1918), end: toInstant(2025) } },
  events: [],
  countries: new Map(),
  corridors: new Map(),
  sources: new Map(),
  leaders: new Map([
    leader('late', 6, [['republic', '2003-10-31/..']]),
    leader('early', 5, [['ssr', '1969-07-14/1982-12-03'], ['republic', '1993-06-24/1993-10-10'], ['republic', '1993-10-10/2003-10-31']]),
    leader('secretary', 2, [['ssr', '1982-12-03/1988-05-21']]),
  ]),
  themes: new Map([theme('energy', true), theme('partner-level', false), theme('visits', true)]),
  periods: [period('oil', 'era', '1994-05-12/2006-07-13'), period('war', 'war', '1988/1994'), period('union', 'era', '1910/1991')],
  polities: new Map([polity('republic', 'sovereign', '1991-10-18/..'), polity('ssr', 'union-republic', '1920/1991')]),
} as unknown as Dataset // prettier-ignore

export const event = (id: string, edtf: string | null, more: Partial<HistoricalEvent> = {}): HistoricalEvent => ({
  id, number: 0, title: { en: `${id} title`, az: `${id} az` }, date: edtf === null ? null : parseEdtf(edtf),
  kind: 'agreement', place: null, placeRole: 'venue', lngLat: null, countries: [], organizations: [], people: [], corridors: [],
  themes: ['energy'], leaders: [], importance: 2, sources: [], evidence: [], otherDates: [], related: [], ...more,
}) // prettier-ignore
