/** [west, south, east, north], degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** What holds all of them; undefined where there is none. */
export const unionOf = (boxes: readonly Bounds[]): Bounds | undefined =>
  boxes.length === 0
    ? undefined
    : [
        Math.min(...boxes.map(([west]) => west)),
        Math.min(...boxes.map(([, south]) => south)),
        Math.max(...boxes.map(([, , east]) => east)),
        Math.max(...boxes.map(([, , , north]) => north)),
      ]
