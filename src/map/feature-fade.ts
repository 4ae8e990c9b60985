import type { MapLibreMap } from 'maplibre-gl'

/** What a tint or a line was and is: `is` shows once `fade` has come to 1. */
export type Shown = { readonly is: string; readonly was: string; readonly fade: number }

type Target = { readonly source: string; readonly id: string | number }
type Change = Target & { readonly is: string; readonly was: string }

const milliseconds = 180

/** How what a feature shows becomes what it is to show. */
export type Passage = 'once' | 'fading' | 'portions'

/** In portions so many features change for one drawing, and the rest for those that follow: each has the colours of its
 *  corners worked out anew, which for a day on which half the world changes would hold up the hand. */
export const mostAtOnce = 25

/** Sets what features show: at once, or passing over from what they showed before. MapLibre itself does not tween what
 *  depends on the state of a feature. */
export function createFeatureFade(map: MapLibreMap) {
  let targets: readonly Target[] = []
  let frame = 0
  let start = 0
  const set = (fade: number) => {
    for (const target of targets) map.setFeatureState(target, { fade })
  }
  const step = (now: number) => {
    const share = Math.min((now - start) / milliseconds, 1)
    set(share)
    frame = share < 1 ? requestAnimationFrame(step) : 0
    if (share === 1) targets = []
  }
  const setNow = ({ source, id, is, was }: Change, fade: 0 | 1) =>
    map.setFeatureState({ source, id }, { is, was, fade } satisfies Shown)
  const portions = createPortions(map, (change) => setNow(change, 1))
  const finish = () => {
    cancelAnimationFrame(frame)
    set(1)
    targets = []
  }
  const fadeTo = (changes: readonly Change[]) => {
    const now = performance.now()
    if (now - start > 20) finish()
    for (const change of changes) setNow(change, 0)
    targets = [...targets, ...changes]
    start = now
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(step)
  }
  return {
    /** Steps of one change may be given one after the other in the same frame. */
    show: (changes: readonly Change[], passage: Passage): void => {
      if (changes.length === 0) return
      if (passage !== 'portions') portions.all()
      if (passage === 'fading') return fadeTo(changes)
      // What is set at once would be drawn back by the frames of what still fades.
      finish()
      if (passage === 'portions') portions.add(changes)
      else for (const change of changes) setNow(change, 1)
    },
    /** The style was built anew and knows nothing. */
    forget: (): void => {
      cancelAnimationFrame(frame)
      targets = []
      portions.clear()
    },
  }
}

/** What waits is set before the drawings that follow, so much for each. */
function createPortions(map: MapLibreMap, set: (change: Change) => void) {
  const waiting = new Map<string, Change>()
  let room = mostAtOnce
  const setSome = (most: number) => {
    for (const [key, change] of [...waiting].slice(0, most)) {
      waiting.delete(key)
      set(change)
    }
  }
  const fill = () => {
    const before = waiting.size
    setSome(room)
    room -= before - waiting.size
  }
  map.on('render', () => {
    room = mostAtOnce
    fill()
  })
  return {
    add: (changes: readonly Change[]): void => {
      for (const change of changes) waiting.set(`${change.source} ${change.id}`, change)
      fill()
    },
    all: () => setSome(waiting.size),
    clear: () => waiting.clear(),
  }
}
