import type { Instant } from '../time/instant.ts'
import { lengthOf, overlaps, type Span } from '../time/span.ts'
import { centreOf, type Mark } from './marks.ts'

/** Keeps marks of one lane that would lie on top of each other together, so that the axis never holds more than
 *  `limit` items. Grouping looks at all marks, not at those on screen, and so stays the same while panning. */
export type Cluster = {
  readonly id: string
  readonly lane: string
  /** The centre of its first member, where it is drawn: clusters then never touch. */
  readonly at: Instant
  /** Of most members. */
  readonly hue: number | null
  readonly members: readonly Mark[]
}

export type Clustered = { readonly marks: readonly Mark[]; readonly clusters: readonly Cluster[] }

export type Clustering = {
  /** Milliseconds a pixel. */
  readonly pixel: number
  /** Only what touches it is returned and counted. */
  readonly window: Span
  /** The event that is never part of a cluster. */
  readonly selected: string | null
  readonly limit: number
}

/** A cluster keeps everything else this far away, pixels; single marks may stand at half the distance. */
const room = 14
/** A bar this wide is read as a bar and stands alone. */
export const barWidth = 40
const widening = 1.6

export function clusterMarks(marks: readonly Mark[], clustering: Clustering): Clustered {
  const widest = lengthOf(clustering.window) / clustering.pixel
  for (let width = room; ; width *= widening) {
    const clustered = inWindow(gather(marks, width, clustering), clustering.window)
    if (clustered.marks.length + clustered.clusters.length <= clustering.limit || width > widest)
      return clustered
  }
}

/** `marks` in order of their centres. */
function gather(marks: readonly Mark[], width: number, { pixel, selected }: Clustering): Clustered {
  const standsAlone = (mark: Mark) =>
    mark.event === selected ||
    (mark.form === 'bar' && mark.end - mark.start >= Math.max(barWidth, width) * pixel)
  const lanes = new Map<string, Mark[][]>()
  for (const mark of marks) {
    if (standsAlone(mark)) continue
    const groups = lanes.get(mark.lane) ?? []
    lanes.set(mark.lane, groups)
    const last = groups.at(-1)
    if (last !== undefined && distance(last, [mark]) < (width / 2) * pixel) last.push(mark)
    else groups.push([mark])
  }
  const groups = [...lanes.values()].flatMap((lane) => absorb(lane, width * pixel))
  return {
    marks: [
      ...marks.filter(standsAlone),
      ...groups.flatMap((members) => (members.length === 1 ? members : [])),
    ],
    clusters: groups.filter((members) => members.length > 1).map(toCluster),
  }
}

const distance = ([a]: readonly Mark[], [b]: readonly Mark[]): number =>
  a === undefined || b === undefined ? 0 : centreOf(b) - centreOf(a)

/** Clusters take in whatever stands too near. */
function absorb(groups: readonly Mark[][], room: number): readonly (readonly Mark[])[] {
  const kept: Mark[][] = []
  for (const group of groups) {
    const last = kept.at(-1)
    if (last !== undefined && last.length + group.length > 2 && distance(last, group) < room)
      last.push(...group)
    else kept.push([...group])
  }
  return kept
}

function toCluster(members: readonly Mark[]): Cluster {
  const [first] = members
  return {
    id: `cluster:${first?.id ?? ''}`,
    lane: first?.lane ?? '',
    at: first === undefined ? 0 : centreOf(first),
    hue: commonest(members.map((mark) => mark.hue)),
    members,
  }
}

function commonest<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const inWindow = ({ marks, clusters }: Clustered, window: Span): Clustered => ({
  marks: marks.filter(({ start, end }) => overlaps({ start, end: end + 1 }, window)),
  clusters: clusters.filter(({ at }) => overlaps({ start: at, end: at + 1 }, window)),
})
