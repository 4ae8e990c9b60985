import type { Position } from 'geojson'
import type { CountryTopology } from './packages.ts'

const distanceToSegment = ([x = 0, y = 0]: Position, from: Position, to: Position): number => {
  const [x0 = 0, y0 = 0] = from
  const [x1 = 0, y1 = 0] = to
  const length2 = (x1 - x0) ** 2 + (y1 - y0) ** 2
  const t = length2 === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length2
  const along = Math.max(0, Math.min(1, t))
  return Math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0))
}

/** Douglas–Peucker: keeps both ends and every point farther than the tolerance, in degrees. */
export const simplifyLine = (line: Position[], tolerance: number): Position[] => {
  const keep = new Set([0, line.length - 1])
  const stack: [number, number][] = [[0, line.length - 1]]
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [start, end] = span
    let farthest = -1
    let worst = tolerance
    for (let i = start + 1; i < end; i++) {
      const distance = distanceToSegment(line[i] ?? [], line[start] ?? [], line[end] ?? [])
      if (distance > worst) [farthest, worst] = [i, distance]
    }
    if (farthest < 0) continue
    keep.add(farthest)
    stack.push([start, farthest], [farthest, end])
  }
  return line.filter((_, i) => keep.has(i))
}

const decodeArc = (arc: Position[], transform: CountryTopology['transform']): Position[] => {
  if (!transform) return arc
  const [kx, ky] = transform.scale
  const [dx, dy] = transform.translate
  let x = 0
  let y = 0
  return arc.map(([px = 0, py = 0]) => {
    x += px
    y += py
    return [x * kx + dx, y * ky + dy]
  })
}

/** A closed arc is a whole island: it keeps its points when too few would be left to draw it. */
const simplifyArc = (arc: Position[], tolerance: number): Position[] => {
  const simple = simplifyLine(arc, tolerance)
  const [first] = arc
  const last = arc.at(-1)
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return isClosed && simple.length < 5 ? arc : simple
}

/** Simplifies shared lines once, so that neighbours still meet; the result is not quantized. */
export const simplifyTopology = (topology: CountryTopology, tolerance: number): CountryTopology => {
  const { transform, ...rest } = topology
  return {
    ...rest,
    arcs: topology.arcs.map((arc) => simplifyArc(decodeArc(arc, transform), tolerance)),
  }
}
