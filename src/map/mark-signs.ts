import type { Dataset } from '../domain/dataset.ts'
import type { AppState } from '../state/app-state.ts'
import { comparedDays } from '../state/on-map.ts'
import type { Mark } from './clusters.ts'
import { toIcon, type Highlight } from './event-marks.ts'
import { reachOf, selectedRadius } from './icon-content.ts'
import type { Sign } from './mark-layer.ts'
import type { MarkSet } from './mark-set.ts'
import { isInside, toScreen, type MapBox, type ScreenPoint } from './screen.ts'

type Shown = { readonly set: MarkSet; readonly highlight: Highlight | null; readonly hovered: Mark | null }

type Reading = {
  readonly dataset: Dataset
  readonly state: AppState
  readonly box: MapBox
  /** As exactly as the map has it. Of what is on the far side of a globe it tells too. */
  readonly toPoint: (lngLat: Mark['lngLat']) => ScreenPoint
  readonly begins: (mark: Mark) => number
  /** Some event of it is told of by the sources by which the atlas is read. */
  readonly told: (mark: Mark) => boolean
}

/** The marks that hold what playing passes just now. */
const toLitMarks = (set: MarkSet, { eventById }: Dataset, { lit }: AppState): ReadonlySet<Mark | null> =>
  new Set([...lit].map((id) => set.holding(eventById.get(id)?.number ?? -1)))

const hoveredSize = 1.15
/** Farther than this beyond the edges of the map nothing is painted, pixels: a mark, or what is selected, with its label. */
const beyond = { mark: 40, selected: 130 }

/** Signs of what is on screen: the fuller over the emptier, the hovered over these, the selected over all. */
export function toSigns(
  { set, highlight, hovered }: Shown,
  { dataset, state, box, toPoint, begins, told }: Reading,
): Sign[] {
  const lit = toLitMarks(set, dataset, state)
  const isCompared = comparedDays(state.selected) !== null
  const placeOf = (lngLat: Mark['lngLat'], margin: number): ScreenPoint | null =>
    isInside(box, toScreen(box, lngLat), -margin) ? toPoint(lngLat) : null
  const signOf = (mark: Mark, size: number): Sign[] => {
    const at = placeOf(mark.lngLat, beyond.mark)
    if (at === null) return []
    const icon = toIcon(mark, set, dataset, state.colouring)
    // What lies after the cursor waits, pale, until the cursor has passed.
    const glows = lit.has(mark)
    const pale = !isCompared && begins(mark) > state.cursor && !glows
    const faded = !glows && !told(mark)
    return [{ mark: mark.id, at, reach: reachOf(mark.count), icon, size, pale, faded, glows, label: '' }]
  }
  const byCount = [...set.marks].sort((a, b) => a.count - b.count)
  const at = highlight === null ? null : placeOf(highlight.lngLat, beyond.selected)
  return [
    ...byCount.flatMap((mark) => (mark === hovered ? [] : signOf(mark, 1))),
    ...(hovered === null ? [] : signOf(hovered, hoveredSize)),
    ...(highlight === null || at === null ? [] : [toSelectedSign(highlight, at)]),
  ]
}

const toSelectedSign = ({ icon, label }: Highlight, at: ScreenPoint): Sign => ({
  mark: null, at, reach: selectedRadius, icon, size: 1, pale: false, faded: false, glows: false, label,
}) // prettier-ignore
