import { colourings } from '../../domain/hue.ts'
import { laneKinds } from '../app-state.ts'
import { sameSelected, selectableKinds, type Selected } from '../selection.ts'
import { twoDaysPattern } from '../two-days.ts'
import { kebab, unlessSame, withOneOf, type Row } from './row.ts'

/** Until the corridor that the kilometres belong to has been read. */
export const noCorridor = ''

const selectedPattern: Partial<Record<Selected['kind'], RegExp>> = {
  country: /^[A-Z]{2}$/,
  changes: twoDaysPattern,
}

function readSelected(text: string): Selected | null {
  const [kind, id, rest] = text.split(':')
  const found = selectableKinds.find((known) => known === kind)
  if (found === undefined || id === undefined || rest !== undefined) return null
  return (selectedPattern[found] ?? kebab).test(id) ? { kind: found, id } : null
}

const number = (text: string | undefined): number =>
  text === undefined || text === '' ? Number.NaN : Number(text)

export const viewRows: Row[] = [
  {
    key: 'only',
    write: ({ onlyOnMap }) => (onlyOnMap ? 'map' : null),
    read: (text) => (text === 'map' ? (state) => ({ ...state, onlyOnMap: true }) : null),
  },
  {
    key: 'q',
    write: ({ filter }) => filter.text || null,
    read: (text) => (text === '' ? null : (state) => ({ ...state, filter: { ...state.filter, text } })),
  },
  {
    key: 'sel',
    write: ({ selected }) => (selected.kind === 'none' ? null : `${selected.kind}:${selected.id}`),
    read: (text) => {
      const selected = readSelected(text)
      return selected && ((state) => ({ ...state, selected }))
    },
  },
  {
    key: 'km',
    write: ({ trace }) => trace && String(Math.round(trace.km)),
    read: (text) => {
      const km = number(text)
      return km >= 0 && Number.isFinite(km)
        ? (state) => ({ ...state, trace: { corridor: state.trace?.corridor ?? noCorridor, km } })
        : null
    },
  },
  {
    // Only where the traced corridor is not the selected one.
    key: 'trace',
    write: ({ trace, selected }) =>
      trace === null || sameSelected(selected, { kind: 'corridor', id: trace.corridor })
        ? null
        : trace.corridor,
    read: (text) =>
      kebab.test(text)
        ? (state) => ({ ...state, trace: { corridor: text, km: state.trace?.km ?? 0 } })
        : null,
  },
  {
    key: 'compare',
    write: ({ compared }) => (compared.length === 0 ? null : compared.join(',')),
    read: (text) => {
      const compared = text.split(',')
      const isSound = compared.every((id) => kebab.test(id)) && new Set(compared).size === compared.length
      return isSound ? (state) => ({ ...state, compared }) : null
    },
  },
  {
    key: 'm',
    write: ({ camera }) =>
      camera && [camera.zoom.toFixed(1), camera.center[1].toFixed(2), camera.center[0].toFixed(2)].join('/'),
    read: (text) => {
      const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = text.split('/').map(number)
      const sound = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
      return sound ? (state) => ({ ...state, camera: { zoom, center: [lng, lat] } }) : null
    },
  },
  {
    key: 'lanes',
    write: ({ lanes }, defaults) => unlessSame(lanes, defaults.lanes),
    read: (text) => withOneOf(laneKinds, text, (lanes) => ({ lanes })),
  },
  {
    key: 'colour',
    write: ({ colouring }, defaults) => unlessSame(colouring, defaults.colouring),
    read: (text) => withOneOf(colourings, text, (colouring) => ({ colouring })),
  },
  {
    key: 'borders',
    write: ({ borders }, defaults) => unlessSame(borders, defaults.borders),
    read: (text) => (text === 'now' ? (state) => ({ ...state, borders: text }) : null),
  },
  {
    key: 'lens',
    write: ({ lens }) => lens,
    read: (text) => (kebab.test(text) ? (state) => ({ ...state, lens: text }) : null),
  },
  {
    key: 'lang',
    write: ({ lang }, defaults) => unlessSame(lang, defaults.lang),
    read: (text) => (/^[a-z]{2}$/.test(text) ? (state) => ({ ...state, lang: text }) : null),
  },
  {
    key: 'scheme',
    write: ({ scheme }, defaults) => unlessSame(scheme, defaults.scheme),
    read: (text) => (text === 'light' || text === 'dark' ? (state) => ({ ...state, scheme: text }) : null),
  },
]
