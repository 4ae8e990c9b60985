import { contains } from '../time/span.ts'
import type { Cluster, Rows } from './clusters.ts'
import { noHue } from '../filter/hue-column.ts'
import type { Scale } from './scale.ts'
import { shapeAt } from './shape-at.ts'

/** What may have happened within the shown span, though the middle of what is possible lies outside it: marks that have
 *  only their whiskers on screen. They stand at the edge beyond which their middle lies, several as a cluster. */
export type Edges = {
  /** The numbers of their events. */
  readonly held: ReadonlySet<number>
  /** The positions of those that stand alone. */
  readonly alone: readonly number[]
  readonly clusters: readonly Cluster[]
}

type Group = { readonly beyond: 'before' | 'after'; readonly positions: number[] }

/** `vague` are the drawn events without a known day that touch the shown span. */
export function toEdges(rows: Rows, vague: readonly number[], scale: Scale): Edges {
  const { span } = scale
  const { lanes, marks } = rows
  const held = vague.filter((event) => !contains(span, marks.centre[event] ?? 0))
  const groups = new Map<string, Group>()
  for (const event of held)
    for (const position of lanes.positionsOf(event)) {
      const lane = lanes.laneOf(position)
      if (!rows.shown.includes(lane)) continue
      const beyond = (marks.centre[event] ?? 0) < span.start ? 'before' : 'after'
      const key = `${lanes.ids[lane] ?? ''}:${beyond}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { beyond, positions: [position] })
      else group.positions.push(position)
    }
  const alone = [...groups.values()].flatMap(({ positions }) => (positions.length === 1 ? positions : []))
  const several = [...groups].filter(([, { positions }]) => positions.length > 1)
  return {
    held: new Set(held),
    alone,
    clusters: several.map(([key, group]) => toCluster(rows, { key, ...group }, scale)),
  }
}

function toCluster(
  { lanes, marks, hues }: Rows,
  { key, positions, beyond }: Group & { readonly key: string },
  scale: Scale,
): Cluster {
  const members = positions.map((position) => lanes.events[position] ?? 0)
  const [first = 0] = positions
  const event = lanes.events[first] ?? 0
  const hue = hues[event] ?? noHue
  const stretch = { start: marks.start[event] ?? 0, end: marks.end[event] ?? 0 }
  return {
    id: `edge:${key}`,
    lane: lanes.ids[lanes.laneOf(first)] ?? '',
    at: shapeAt(stretch, scale),
    hue: hue === noHue || members.some((member) => hues[member] !== hue) ? null : hue,
    count: members.length,
    first,
    // Its whiskers would run through the names of the whole lane.
    stretch: null,
    beyond,
    has: (member) => members.includes(member),
    members: () => members,
  }
}
