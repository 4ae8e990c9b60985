import type { MapLibreMap } from 'maplibre-gl'

/** What a tint or a line was and is: `is` shows once `fade` has come to 1. */
export type Shown = { readonly is: string; readonly was: string; readonly fade: number }

type Target = { readonly source: string; readonly id: string | number }

const milliseconds = 180

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
  const finish = () => {
    cancelAnimationFrame(frame)
    set(1)
    targets = []
  }
  return {
    /** Steps of one change may be given one after the other in the same frame. */
    show: (changes: readonly (Target & { is: string; was: string })[], isFading: boolean): void => {
      // What is set at once would be drawn back by the frames of what still fades.
      if (!isFading && changes.length > 0) finish()
      for (const { source, id, is, was } of changes)
        map.setFeatureState({ source, id }, { is, was, fade: isFading ? 0 : 1 } satisfies Shown)
      if (!isFading || changes.length === 0) return
      const now = performance.now()
      if (now - start > 20) finish()
      targets = [...targets, ...changes.map(({ source, id }) => ({ source, id }))]
      start = now
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(step)
    },
    /** The style was built anew and knows nothing. */
    forget: (): void => {
      cancelAnimationFrame(frame)
      targets = []
    },
  }
}
