import type { AppState } from '../app-state.ts'
import { facetRows } from './choice-rows.ts'
import { dateRows } from './date-rows.ts'
import type { Row } from './row.ts'
import { noCorridor, viewRows } from './view-rows.ts'

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
