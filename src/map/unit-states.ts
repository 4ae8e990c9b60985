import type { MapLibreMap } from 'maplibre-gl'
import { landSources } from './basemap.ts'
import { outlineOf, type BorderKind } from './border-kinds.ts'
import { createFeatureFade, type Passage } from './feature-fade.ts'
import type { Sides } from './map-lists.ts'
import type { Tints } from './relation-tints.ts'

export type OutlineName = 'home' | 'hover' | 'pointed' | 'selected'

type Target = { source: string; id: string | number }

const noUnits: ReadonlySet<string> = new Set()

/** Tints, borders and outlines: the state of features that MapLibre has once and for all, set only where it changes. */
export function createUnitStates(map: MapLibreMap) {
  const fade = createFeatureFade(map)
  let tints: Tints = new Map()
  let kinds: readonly BorderKind[] = []
  let sides: readonly Sides[] = []
  let outlined: Partial<Record<OutlineName, ReadonlySet<string>>> = {}

  const targetsOf = (units: ReadonlySet<string>): Target[] => [
    ...outlineOf(sides, units).map((id) => ({ source: 'borders', id })),
    ...[...units].flatMap((id) => [
      { source: 'coasts', id },
      { source: 'land-world', id },
    ]),
  ]
  return {
    tint: (next: Tints, passage: Passage): void => {
      const changed = [...new Set([...tints.keys(), ...next.keys()])].flatMap((unit) => {
        const [was, is] = [tints.get(unit) ?? 'nodata', next.get(unit) ?? 'nodata']
        return is === was ? [] : landSources.map((source) => ({ source, id: unit, was, is }))
      })
      tints = next
      fade.show(changed, passage)
    },
    /** The kind of each line, in the order of their numbers. */
    border: (lines: readonly Sides[], next: readonly BorderKind[], passage: Passage): void => {
      const changed = next.flatMap((is, i) => {
        const was = kinds[i] ?? 'none'
        return is === kinds[i] ? [] : [{ source: 'borders', id: i + 1, was, is }]
      })
      ;[sides, kinds] = [lines, next]
      fade.show(changed, passage)
    },
    /** Draws a line around the units together. */
    outline: (name: OutlineName, units: ReadonlySet<string>): void => {
      const before = outlined[name] ?? noUnits
      if (before === units) return
      for (const target of targetsOf(before)) map.setFeatureState(target, { [name]: false })
      for (const target of targetsOf(units)) map.setFeatureState(target, { [name]: true })
      outlined = { ...outlined, [name]: units }
    },
    /** The style was built anew and knows nothing. */
    forget: (): void => {
      fade.forget()
      tints = new Map()
      kinds = []
      outlined = {}
    },
  }
}
