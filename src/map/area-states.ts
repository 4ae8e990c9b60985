import type { MapLibreMap } from 'maplibre-gl'
import { createFeatureFade, type Passage } from './feature-fade.ts'

const source = 'areas'

/** Which contested areas are shown, and which of them is lit: the state of features that MapLibre has once and for all. */
export function createAreaStates(map: MapLibreMap) {
  const fade = createFeatureFade(map)
  let shown: ReadonlySet<string> = new Set()
  let lit: Partial<Record<'hover' | 'selected', string | null>> = {}
  return {
    show: (next: ReadonlySet<string>, passage: Passage): void => {
      const gone = [...shown].filter((id) => !next.has(id))
      const come = [...next].filter((id) => !shown.has(id))
      shown = next
      fade.show(
        [
          ...gone.map((id) => ({ source, id, was: 'shown', is: 'hidden' })),
          ...come.map((id) => ({ source, id, was: 'hidden', is: 'shown' })),
        ],
        passage,
      )
    },
    light: (name: 'hover' | 'selected', id: string | null): void => {
      const before = lit[name] ?? null
      if (before === id) return
      if (before !== null) map.setFeatureState({ source, id: before }, { [name]: false })
      if (id !== null) map.setFeatureState({ source, id }, { [name]: true })
      lit = { ...lit, [name]: id }
    },
    /** The style was built anew and knows nothing. */
    forget: (): void => {
      fade.forget()
      shown = new Set()
      lit = {}
    },
  }
}
