import { contains, overlaps } from '../time/span.ts'
import type { Cluster } from './clusters.ts'
import { groupBy } from './group-by.ts'
import { centreOf, type Mark } from './marks.ts'
import type { Scale } from './scale.ts'
import { shapeAt } from './shape-at.ts'

/** What may have happened within the shown span, though the middle of what is possible lies outside it: marks that have
 *  only their whiskers on screen. They stand at the edge beyond which their middle lies, several as a cluster. */
export type Edges = {
  readonly held: ReadonlySet<string>
  readonly marks: readonly Mark[]
  readonly clusters: readonly Cluster[]
}

export function toEdges(marks: readonly Mark[], scale: Scale, selected: string | null): Edges {
  const { span } = scale
  const held = marks.filter(
    (mark) =>
      mark.form === 'vague' &&
      mark.event !== selected &&
      overlaps(mark, span) &&
      !contains(span, centreOf(mark)),
  )
  const groups = groupBy(held, (mark) => `${mark.lane}:${centreOf(mark) < span.start ? 'before' : 'after'}`)
  const several = [...groups].filter(([, members]) => members.length > 1)
  return {
    held: new Set(held.map(({ id }) => id)),
    marks: [...groups.values()].flatMap((members) => (members.length === 1 ? members : [])),
    clusters: several.map(([key, members]) => toCluster(key, members, scale)),
  }
}

function toCluster(key: string, members: readonly Mark[], scale: Scale): Cluster {
  const [first] = members
  return {
    id: `edge:${key}`,
    lane: first?.lane ?? '',
    at: first === undefined ? 0 : shapeAt(first, scale),
    hue: members.every(({ hue }) => hue === first?.hue) ? (first?.hue ?? null) : null,
    members,
  }
}
