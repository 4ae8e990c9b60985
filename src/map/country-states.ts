import type { MapLibreMap } from 'maplibre-gl'
import { countrySources } from './basemap.ts'
import type { Tints } from './relation-tints.ts'

/** Tints and outlines of countries: feature-state on every source that draws them, set only where it changes. */
export function createCountryStates(map: MapLibreMap) {
  let last: Partial<Record<'hover' | 'selected', string | null>> = {}
  let tints: Tints = new Map()
  const set = (id: string, values: object) => {
    for (const source of countrySources) map.setFeatureState({ source, id }, values)
  }
  const mover = (name: 'hover' | 'selected') => (id: string | null) => {
    const before = last[name] ?? null
    if (before === id) return
    if (before !== null) set(before, { [name]: false })
    if (id !== null) set(id, { [name]: true })
    last = { ...last, [name]: id }
  }
  const tint = (next: Tints) => {
    for (const country of new Set([...tints.keys(), ...next.keys()])) {
      const status = next.get(country)
      if (status !== tints.get(country)) set(country, { tint: status ?? 'nodata' })
    }
    tints = next
  }
  /** The style was built anew and knows nothing. */
  const forget = () => {
    last = {}
    tints = new Map()
  }
  return { tint, hover: mover('hover'), select: mover('selected'), forget }
}
