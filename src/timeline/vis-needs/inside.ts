import type { Timeline } from 'vis-timeline/esnext'

/** Everything that reaches into vis-timeline past what it gives out. `vis-needs.test.ts` reads the library's source and fails
 *  where one of these parts is not what is taken for granted here. */
type Inside = {
  _redraw: () => void
  readonly _origRedraw: () => void
  readonly emit: (event: string) => void
  readonly itemSet: {
    /** True when it has changed its size. */
    redraw: () => boolean
    readonly constructor: { readonly types: Readonly<Record<'range' | 'point', ItemClass>> }
  }
}

type ItemClass = { readonly prototype: { _getDomComponentsSizes: () => unknown } }

/** The library draws after each change: the items at once, the rest in a frame of its own. Here it draws when it is told to,
 *  so that lanes, items and window change together, and once. Given a start and an end, it also hides itself until its
 *  range has been at rest, which is told here at once. Returns what draws. */
export function drawOnDemand(timeline: Timeline): () => void {
  const inside = timeline as unknown as Inside
  const { itemSet } = inside
  const drawItems = itemSet.redraw.bind(itemSet)
  let isWanted = false
  itemSet.redraw = () => isWanted && drawItems()
  inside._redraw = () => undefined
  inside.emit('rangechanged')
  return () => {
    isWanted = true
    inside._origRedraw()
    isWanted = false
  }
}

/** Each item is measured as it is added, for which the page has to be laid out each time. Here what is in an item is as wide
 *  as its own style says, and a lane as high as its name's, so that nothing has to be known. It holds for every timeline. */
export function leaveUnmeasured(timeline: Timeline): void {
  const { types } = (timeline as unknown as Inside).itemSet.constructor
  const none = { width: 0, height: 0 }
  for (const { prototype } of [types.range, types.point])
    prototype._getDomComponentsSizes = () => ({ dot: none, content: none, point: none, box: none })
}
