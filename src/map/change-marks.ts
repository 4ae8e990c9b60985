import { changeEntry } from '../domain/change-entry.ts'
import { changesBetween, unitsOfRelations, type Changes } from '../domain/changes.ts'
import { stateAt, type Segment } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import { landMoves, type LandChange, type LandMove } from '../domain/land-changes.ts'
import { worldOf } from '../domain/world.ts'
import { comparedDays } from '../state/on-map.ts'
import type { Selected } from '../state/selection.ts'
import type { TwoDays } from '../state/two-days.ts'
import { toBorderKinds, type BorderKind } from './border-kinds.ts'
import type { Sides } from './map-lists.ts'

/** What the map marks while two days are compared. */
export type ChangeMarks = {
  readonly days: TwoDays
  readonly changes: Changes
  readonly lands: ReadonlyMap<string, LandChange>
  /** By unit, the country whose relation changed. */
  readonly relations: ReadonlyMap<string, string>
  readonly segments: ReadonlySet<Segment>
}

let last: { dataset: Dataset; marks: ChangeMarks } | null = null

export function changeMarksOf(dataset: Dataset, days: TwoDays): ChangeMarks {
  if (last?.dataset !== dataset || last.marks.days !== days)
    last = { dataset, marks: toChangeMarks(dataset, days) }
  return last.marks
}

export function toChangeMarks(dataset: Dataset, days: TwoDays): ChangeMarks {
  const changes = changesBetween(dataset, days.start, days.end)
  const segments = [...dataset.corridors.values()].flatMap((corridor) => corridor.segments)
  return {
    days,
    changes,
    lands: new Map(changes.lands.map((change) => [change.unit, change])),
    relations: unitsOfRelations(dataset, changes, days.end),
    segments: new Set(
      segments.filter((segment) => stateAt(segment, days.start) !== stateAt(segment, days.end)),
    ),
  }
}

/** The entry of the list that tells of what lies there; null when it did not change, or nothing is compared. */
export function entryAt(
  dataset: Dataset,
  selected: Selected,
  thing: { readonly kind: string; readonly id: string },
): string | null {
  const days = comparedDays(selected)
  if (days === null) return null
  const { lands, relations, changes } = changeMarksOf(dataset, days)
  if (thing.kind === 'corridor')
    return changes.corridors.some(({ id }) => id === thing.id) ? changeEntry.corridor(thing.id) : null
  if (thing.kind === 'area') {
    const { began, ended } = changes.areas
    return [...began, ...ended].includes(thing.id) ? changeEntry.area(thing.id) : null
  }
  if (thing.kind !== 'land') return null
  const land = lands.get(thing.id)
  if (land !== undefined) return changeEntry.land(land)
  const country = relations.get(thing.id)
  return country === undefined ? null : changeEntry.relation(country)
}

/** On the second day only, or on the first only. */
export type LineChange = 'came' | 'went'

/** Of lines by their number, in the borders of the time. */
export function toLineChanges(
  dataset: Dataset,
  sides: readonly Sides[],
  { start, end }: TwoDays,
): ReadonlyMap<number, LineChange> {
  const { holdings } = worldOf(dataset, 'then')
  const [before = [], after = []] = [start, end].map((day) => toBorderKinds(sides, holdings, day))
  return new Map(
    before.flatMap((kind, i) => {
      const rise = rankOf(after[i] ?? 'none') - rankOf(kind)
      return rise === 0 ? [] : [[i + 1, rise > 0 ? 'came' : 'went'] as const]
    }),
  )
}

/** A line between parts of one state is less than one between two. */
const rankOf = (kind: BorderKind): number => (kind === 'none' ? 0 : kind === 'within' ? 1 : 2)

export const changeSigns = [...landMoves, 'relation', 'came', 'went', 'corridor'] as const
export type ChangeSign = (typeof changeSigns)[number]

/** How many of each are marked: groups of land, countries, corridors. Lines are not counted: the map cuts them anyhow. */
export function countMarks({
  changes,
  lands,
  relations,
}: ChangeMarks): Record<LandMove | 'relation' | 'corridor' | 'area', number> {
  const count = (move: LandMove) => [...lands.values()].filter((change) => change.move === move).length
  const { began, ended } = changes.areas
  return {
    passed: count('passed'), founded: count('founded'), disputed: count('disputed'), within: count('within'),
    relation: new Set(relations.values()).size, corridor: changes.corridors.length, area: began.length + ended.length,
  } // prettier-ignore
}
