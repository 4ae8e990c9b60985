/** The faces of a drawing: which areas a set of line segments encloses. Knows nothing of countries. */
import type { Position } from 'geojson'
import type { Ring } from './cut.ts'
import { ringArea, ringContains } from './cut.ts'

export type Segment = readonly [from: Position, to: Position]

export const keyOf = ([x = 0, y = 0]: Position) => `${x},${y}`

/** Each vertex with its neighbours, counter-clockwise by direction. */
type Graph = Map<string, { at: Position; neighbours: Position[] }>

const toGraph = (segments: readonly Segment[]): Graph => {
  const graph: Graph = new Map()
  const add = (at: Position, neighbour: Position) => {
    const node = graph.get(keyOf(at)) ?? { at, neighbours: [] }
    if (!node.neighbours.some((one) => keyOf(one) === keyOf(neighbour))) node.neighbours.push(neighbour)
    graph.set(keyOf(at), node)
  }
  for (const [from, to] of segments) {
    if (keyOf(from) === keyOf(to)) continue
    add(from, to)
    add(to, from)
  }
  return graph
}

/** Takes away what ends nowhere: a segment with a loose end encloses nothing. */
const dropLooseEnds = (graph: Graph) => {
  const loose = [...graph.values()].filter(({ neighbours }) => neighbours.length === 1)
  for (let node = loose.pop(); node; node = loose.pop()) {
    const [only] = node.neighbours
    graph.delete(keyOf(node.at))
    const other = only && graph.get(keyOf(only))
    if (!other) continue
    other.neighbours = other.neighbours.filter((one) => keyOf(one) !== keyOf(node.at))
    if (other.neighbours.length === 1) loose.push(other)
    if (other.neighbours.length === 0) graph.delete(keyOf(other.at))
  }
}

const sortNeighbours = (graph: Graph) => {
  for (const { at, neighbours } of graph.values()) {
    const angle = (to: Position) => Math.atan2((to[1] ?? 0) - (at[1] ?? 0), (to[0] ?? 0) - (at[0] ?? 0))
    neighbours.sort((a, b) => angle(a) - angle(b))
  }
}

/** Every closed walk that keeps its face on the left; the outer side of each drawing is wound clockwise. */
const toWalks = (graph: Graph): Ring[] => {
  const walked = new Set<string>()
  const walks: Ring[] = []
  for (const { at: start, neighbours } of graph.values()) {
    for (const first of neighbours) {
      if (walked.has(`${keyOf(start)} ${keyOf(first)}`)) continue
      const walk: Ring = [start]
      let [from, to] = [start, first]
      while (!walked.has(`${keyOf(from)} ${keyOf(to)}`)) {
        walked.add(`${keyOf(from)} ${keyOf(to)}`)
        walk.push(to)
        const around = graph.get(keyOf(to))?.neighbours ?? []
        const back = around.findIndex((one) => keyOf(one) === keyOf(from))
        const next = around[(back - 1 + around.length) % around.length]
        if (!next) break
        ;[from, to] = [to, next]
      }
      walks.push(walk)
    }
  }
  return walks
}

/** The areas that the segments enclose, each with its holes. Segments may meet only at their ends. */
export const toFaces = (segments: readonly Segment[]): Ring[][] => {
  const graph = toGraph(segments)
  dropLooseEnds(graph)
  sortNeighbours(graph)
  const walks = toWalks(graph)
  const faces = walks
    .filter((walk) => ringArea(walk) > 0)
    .toSorted((a, b) => ringArea(a) - ringArea(b))
    .map((outer): Ring[] => [outer])
  for (const hole of walks.filter((walk) => ringArea(walk) < 0)) {
    const [corner] = hole
    const own = new Set(hole.map(keyOf))
    const around = faces.find(
      ([outer = []]) => corner && ringContains(outer, corner) && !outer.some((at) => own.has(keyOf(at))),
    )
    around?.push(hole)
  }
  return faces
}

/** A point inside a polygon, however thin: the middle of the widest of some cuts across it. */
export const pointWithin = (rings: Ring[]): Position => {
  const ys = [...new Set(rings.flat().map(([, y = 0]) => y))].toSorted((a, b) => a - b)
  const steps = Math.min(ys.length - 1, 16)
  let best: Position = rings[0]?.[0] ?? []
  let widest = 0
  for (let i = 0; i < steps; i++) {
    const at = Math.floor(((i + 0.5) * (ys.length - 1)) / steps)
    const y = ((ys[at] ?? 0) + (ys[at + 1] ?? 0)) / 2
    const xs = rings.flatMap((ring) => crossingsAt(ring, y)).toSorted((a, b) => a - b)
    for (let n = 0; n + 1 < xs.length; n += 2) {
      const [west = 0, east = 0] = [xs[n], xs[n + 1]]
      if (east - west > widest) [best, widest] = [[(west + east) / 2, y], east - west]
    }
  }
  return best
}

const crossingsAt = (ring: Ring, y: number): number[] =>
  ring.flatMap(([x1 = 0, y1 = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [x1, y1]
    return y0 > y !== y1 > y ? [x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)] : []
  })
