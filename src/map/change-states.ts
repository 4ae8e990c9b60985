import type { MapLibreMap } from 'maplibre-gl'
import { isChangeLayer } from './basemap-changes.ts'
import { landSources } from './basemap.ts'

type Value = string | boolean

/** What is marked, by feature. */
export type ShownChanges = {
  readonly lands: ReadonlyMap<string, string>
  readonly relations: ReadonlySet<string>
  /** Lines of borders by number, and of contested areas by id. */
  readonly lines: ReadonlyMap<string | number, string>
}

type Marked = { readonly source: string; readonly id: string | number; readonly key: string; readonly value: Value } // prettier-ignore

function toMarked({ lands, relations, lines }: ShownChanges): Marked[] {
  return [
    ...landSources.flatMap((source) => [
      ...[...lands].map(([id, value]) => ({ source, id, key: 'land', value })),
      ...[...relations].map((id) => ({ source, id, key: 'relation', value: true })),
    ]),
    ...[...lines].map(([id, value]) => ({
      source: typeof id === 'number' ? 'borders' : 'areas',
      id,
      key: 'line',
      value,
    })),
  ]
}

/** The marks of what changed between two days: the state of features, under layers that are hidden while there are none. */
export function createChangeStates(map: MapLibreMap) {
  let marked: readonly Marked[] = []
  return {
    show: (shown: ShownChanges | null): void => {
      for (const { source, id, key } of marked) map.setFeatureState({ source, id }, { [key]: '' })
      marked = shown === null ? [] : toMarked(shown)
      for (const { source, id, key, value } of marked) map.setFeatureState({ source, id }, { [key]: value })
      const visibility = shown === null ? 'none' : 'visible'
      for (const id of map.getLayersOrder())
        if (isChangeLayer(id) && map.getLayoutProperty(id, 'visibility') !== visibility)
          map.setLayoutProperty(id, 'visibility', visibility)
    },
    /** The style was built anew and knows nothing. */
    forget: (): void => void (marked = []),
  }
}
