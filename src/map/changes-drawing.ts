import type { Dataset } from '../domain/dataset.ts'
import type { AppState } from '../state/app-state.ts'
import { comparedDays } from '../state/on-map.ts'
import { changeMarksOf, toLineChanges, type ChangeSign } from './change-marks.ts'
import type { Differs } from './draw-memory.ts'
import { signOf } from './legend-signs.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { MapLists } from './map-lists.ts'

type Options = { dataset: Dataset; adapter: MapAdapter; differs: Differs }

/** Marks what changed between two days while they are compared, whatever the cursor's day. */
export function createChangesDrawing({ dataset, adapter, differs }: Options) {
  let lists: MapLists | null = null
  return {
    /** True when the map has to draw anything anew. */
    update: ({ selected, muted, layers }: AppState): boolean => {
      const days = comparedDays(selected)
      const look = days === null ? [] : [muted, layers.areas]
      if (!differs('changes', lists, days, ...look)) return false
      if (days === null) {
        adapter.showChanges(null)
        return true
      }
      const isShown = (sign: ChangeSign): boolean => !muted.includes(signOf.change(sign))
      const { lands, relations, changes } = changeMarksOf(dataset, days)
      const lines = new Map<string | number, 'came' | 'went'>([
        ...toLineChanges(dataset, lists?.sides ?? [], days),
        ...(layers.areas ? changes.areas.began : []).map((id) => [id, 'came'] as const),
        ...(layers.areas ? changes.areas.ended : []).map((id) => [id, 'went'] as const),
      ])
      adapter.showChanges({
        lands: new Map([...lands].flatMap(([unit, { move }]) => (isShown(move) ? [[unit, move]] : []))),
        relations: isShown('relation') ? new Set(relations.keys()) : new Set(),
        lines: new Map([...lines].filter(([, sign]) => isShown(sign))),
      })
      return true
    },
    supply: (next: MapLists | null): void => void (lists = next),
  }
}
