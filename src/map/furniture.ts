import type { Box } from './free-room.ts'

/** What stands over the map, in its pixels: cards keep their places, pills go where the cards leave room,
 *  a tip goes along with what it tells of. */
export type Furniture = {
  readonly cards: readonly Box[]
  readonly pills: readonly Box[]
  /** The point that a trace has come to and its tip, as they stood when they last stood still. */
  readonly tip: readonly Box[]
}

export const noFurniture: Furniture = { cards: [], pills: [], tip: [] }

/** Cards bear `data-over-map="card"`, what holds them `data-over-map`. Tells where they stand, now and whenever a piece comes, goes or changes its size. */
export function watchFurniture(map: HTMLElement, tell: (cards: readonly Box[]) => void): () => void {
  const holder = map.parentElement ?? map
  let told: readonly Box[] = []
  const look = () => {
    const next = measure(map, holder)
    if (JSON.stringify(next) !== JSON.stringify(told)) tell((told = next))
  }
  const followed = new Set<Element>()
  const sizes = new ResizeObserver(() => {
    follow()
    look()
  })
  // Whoever is observed anew is told of at once: only pieces that came are.
  const follow = () => {
    const pieces = new Set([map, ...holder.querySelectorAll('[data-over-map]')])
    for (const gone of [...followed].filter((piece) => !pieces.has(piece))) {
      sizes.unobserve(gone)
      followed.delete(gone)
    }
    for (const piece of pieces) {
      if (followed.has(piece)) continue
      followed.add(piece)
      sizes.observe(piece)
    }
  }
  const comings = new MutationObserver(() => {
    follow()
    look()
  })
  for (const place of [holder, map]) comings.observe(place, { childList: true })
  follow()
  look()
  return () => {
    sizes.disconnect()
    comings.disconnect()
  }
}

function measure(map: HTMLElement, holder: HTMLElement): Box[] {
  const origin = map.getBoundingClientRect()
  return [...holder.querySelectorAll('[data-over-map="card"]')].flatMap((piece) => {
    const { left, top, width, height } = piece.getBoundingClientRect()
    if (width === 0 || height === 0) return []
    return [{ left: left - origin.left, top: top - origin.top, width, height }]
  })
}
