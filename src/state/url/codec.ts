import { colourings } from '../../domain/hue.ts'
import { facetNames, type Choice, type FacetName } from '../../filter/filter.ts'
import { readTypedDate } from '../../time/format.ts'
import { dayLength, toCalendarDay, toIsoDay } from '../../time/instant.ts'
import { laneKinds, type AppState } from '../app-state.ts'
import { sameSelected, selectableKinds, type Selected } from '../selection.ts'
import { twoDaysPattern } from '../two-days.ts'

/** The address as a contract: one row a parameter, in the order in which they are written. `write` gives null for the
 *  default, `read` gives null for nonsense; both are total. */
export type Row = {
  readonly key: string
  readonly write: (state: AppState, defaults: AppState) => string | null
  readonly read: (text: string) => Patch | null
}

type Patch = (state: AppState) => AppState

const firstDayOfYear = (instant: number): boolean => {
  const { month, day } = toCalendarDay(instant)
  return month === 1 && day === 1 && instant % dayLength === 0
}

/** Whole years are written as years, all else as days. */
const writeStart = (start: number): string =>
  firstDayOfYear(start) ? String(toCalendarDay(start).year) : toIsoDay(start)
const writeEnd = (end: number): string =>
  firstDayOfYear(end) ? String(toCalendarDay(end).year - 1) : toIsoDay(end - 1)

const dateRows: Row[] = [
  {
    key: 'from',
    write: ({ shown }, defaults) => unlessSame(writeStart(shown.start), writeStart(defaults.shown.start)),
    read: (text) =>
      withDate(text, ({ start }) => (state) => ({ ...state, shown: { ...state.shown, start } })),
  },
  {
    key: 'to',
    write: ({ shown }, defaults) => unlessSame(writeEnd(shown.end), writeEnd(defaults.shown.end)),
    read: (text) => withDate(text, ({ end }) => (state) => ({ ...state, shown: { ...state.shown, end } })),
  },
  {
    key: 'at',
    write: ({ cursor }, defaults) => unlessSame(toIsoDay(cursor), toIsoDay(defaults.cursor)),
    read: (text) => withDate(text, ({ start }) => (state) => ({ ...state, cursor: start })),
  },
  {
    key: 'in',
    write: ({ certainty }, defaults) => unlessSame(certainty, defaults.certainty),
    read: (text) => withOneOf(['possible', 'certain'], text, (certainty) => ({ certainty })),
  },
]

/** A patch by a word of a list; null for any other word. */
function withOneOf<Word extends string>(
  words: readonly Word[],
  text: string,
  patch: (word: Word) => Partial<AppState>,
): Patch | null {
  const word = words.find((known) => known === text)
  return word === undefined ? null : (state) => ({ ...state, ...patch(word) })
}

const unlessSame = (text: string, usual: string): string | null => (text === usual ? null : text)

function withDate(text: string, patch: (date: { start: number; end: number }) => Patch): Patch | null {
  const date = readTypedDate(text)
  return date === null ? null : patch(date)
}

const idPattern: Partial<Record<FacetName, RegExp>> = { country: /^[A-Z]{2}$/ }
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Before ids that an event needs all of, where any of them is the rule. */
const all = 'all:'

const writeChoice = ({ include, exclude, mode }: Choice): string | null =>
  include.length + exclude.length === 0
    ? null
    : (mode === 'all' ? all : '') + [...include, ...exclude.map((id) => `-${id}`)].join(',')

function readChoice(text: string, pattern: RegExp): Choice | null {
  const needsAll = text.startsWith(all)
  const parts = text
    .slice(needsAll ? all.length : 0)
    .split(',')
    .filter((part) => part !== '')
  const isExcluded = (part: string) => part.startsWith('-')
  const choice = {
    include: parts.filter((part) => !isExcluded(part)),
    exclude: parts.filter(isExcluded).map((part) => part.slice(1)),
    ...(needsAll && { mode: 'all' as const }),
  }
  const sound = parts.length > 0 && [...choice.include, ...choice.exclude].every((id) => pattern.test(id))
  return sound ? choice : null
}

const facetRows: Row[] = facetNames.map((facet) => ({
  key: facet,
  write: ({ filter }) => writeChoice(filter[facet]),
  read: (text) => {
    const choice = readChoice(text, idPattern[facet] ?? kebab)
    return choice && ((state) => ({ ...state, filter: { ...state.filter, [facet]: choice } }))
  },
}))

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

/** Until the corridor that the kilometres belong to has been read. */
const noCorridor = ''

const viewRows: Row[] = [
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

export const rows: readonly Row[] = [...dateRows, ...facetRows, ...viewRows]

/** Read before the data is there; written along so that a copied link keeps it. */
const carried = ['data'] as const

/** The query of an address, without the question mark; parameters at their defaults are left out. */
export function writeUrl(state: AppState, defaults: AppState, current = ''): string {
  const before = new URLSearchParams(current)
  const written = rows.flatMap(({ key, write }) => {
    const text = write(state, defaults)
    return text === null ? [] : [`${key}=${encodeReadably(text)}`]
  })
  const kept = carried.flatMap((key) => {
    const text = before.get(key)
    return text === null ? [] : [`${key}=${encodeReadably(text)}`]
  })
  return [...written, ...kept].join('&')
}

const encodeReadably = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')

/** Read elsewhere and not kept: the version of the data that a citation speaks of. */
const readElsewhere = ['v'] as const

/** The state an address asks for, on top of the defaults, and the parameters that could not be used. */
export function readUrl(query: string, defaults: AppState): { state: AppState; ignored: string[] } {
  const parameters = new URLSearchParams(query)
  let state = defaults
  const ignored: string[] = []
  for (const [key, text] of parameters) {
    const patch = rows.find((row) => row.key === key)?.read(text)
    if (patch) state = patch(state)
    else if (![...carried, ...readElsewhere].some((name) => name === key)) ignored.push(key)
  }
  const { trace, selected } = state
  if (trace?.corridor === noCorridor && selected.kind === 'corridor')
    state = { ...state, trace: { ...trace, corridor: selected.id } }
  if (state.shown.start < state.shown.end) return { state, ignored }
  return { state: { ...state, shown: defaults.shown }, ignored: [...ignored, 'from', 'to'] }
}
