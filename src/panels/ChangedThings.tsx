import { changeEntry } from '../domain/change-entry.ts'
import type { Change, Turnover } from '../domain/changes.ts'
import type { CorridorState } from '../domain/corridor.ts'
import type { RelationStatus } from '../domain/country.ts'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import type { Pointed } from '../state/app-state.ts'
import { useApp } from '../state/store.ts'
import type { TwoDays } from '../state/two-days.ts'
import { ChangeSign } from '../ui/ChangeSign.tsx'
import { CorridorMark } from './CorridorMark.tsx'
import { corridorStateAt } from './corridor-state.ts'
import { EntryRow } from './EntryRow.tsx'
import { LeaderDot } from './LeaderDot.tsx'
import { ThingLink } from './ThingLink.tsx'

type RelationsProps = {
  dataset: Dataset
  relations: readonly Change<RelationStatus>[]
  /** Of each unit of land, the country whose relation it shows. */
  units: ReadonlyMap<string, string>
}

/** The same step taken by many countries is told once, the commonest first. */
export function ChangedRelations({ dataset, relations, units }: RelationsProps) {
  const { changes: words, relations: names } = useMessages()
  if (relations.length === 0) return null
  const groups = new Map<string, Change<RelationStatus>[]>()
  for (const change of relations) {
    const step = `${change.before} ${change.after}`
    groups.set(step, [...(groups.get(step) ?? []), change])
  }
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length)
  return (
    <section className="panels-section">
      <h3>
        <ChangeSign sign="relation" /> {words.relations}{' '}
        <span className="panels-dim">{words.countries(relations.length)}</span>
      </h3>
      {ordered.map((group) => (
        <RelationGroup key={group[0]?.id} group={group} dataset={dataset} names={names} units={units} />
      ))}
    </section>
  )
}

type GroupProps = {
  group: readonly Change<RelationStatus>[]
  dataset: Dataset
  names: Record<RelationStatus, string>
  units: RelationsProps['units']
}

function RelationGroup({ group, dataset, names, units }: GroupProps) {
  const { changes: words } = useMessages()
  const [first] = group
  if (first === undefined) return null
  const countries = group.map(({ id }) => (
    <EntryRow
      key={id}
      entry={changeEntry.relation(id)}
      pointed={{ kind: 'land', units: [...units.keys()].filter((unit) => units.get(unit) === id) }}
    >
      <ThingLink dataset={dataset} thing={{ kind: 'country', id }} />
    </EntryRow>
  ))
  return (
    <details className="changes-group" open={group.length <= 12}>
      <summary>
        <span className={`panels-swatch relation-${first.after}`} aria-hidden="true" />
        <span className="changes-step">
          <span aria-hidden="true">{words.passed(names[first.before], names[first.after])}</span>
          <span className="ui-hidden">{words.spoken(names[first.before], names[first.after])}</span>
        </span>
        <span className="panels-dim">{group.length}</span>
      </summary>
      <ul className="changes-names">{countries}</ul>
    </details>
  )
}

type CorridorsProps = {
  dataset: Dataset
  corridors: readonly Change<readonly (CorridorState | null)[]>[]
  days: TwoDays
}

export function ChangedCorridors({ dataset, corridors, days }: CorridorsProps) {
  const { changes: words, corridorStates } = useMessages()
  const found = corridors.flatMap(({ id }) => dataset.corridors.get(id) ?? [])
  if (found.length === 0) return null
  return (
    <section className="panels-section">
      <h3>
        <ChangeSign sign="corridor" /> {words.corridors} <span className="panels-dim">{found.length}</span>
      </h3>
      <ul className="panels-corridors">
        {found.map((corridor) => {
          const [before, after] = [days.start, days.end].map((day) => corridorStateAt(corridor, day))
          const states = [before, after].map((state) => corridorStates[state ?? 'none'])
          const [was = '', is = ''] = states
          return (
            <EntryRow
              key={corridor.id}
              entry={changeEntry.corridor(corridor.id)}
              pointed={{ kind: 'corridor', id: corridor.id }}
            >
              <CorridorMark kind={corridor.kind} state={after ?? null} />
              <ThingLink dataset={dataset} thing={{ kind: 'corridor', id: corridor.id }} />
              <span className="panels-dim">{was === is ? words.partsChanged : words.passed(was, is)}</span>
            </EntryRow>
          )
        })}
      </ul>
    </section>
  )
}

type LeadersProps = { dataset: Dataset; turnover: Turnover }

export function ChangedLeaders({ dataset, turnover }: LeadersProps) {
  const { changes: words } = useMessages()
  const list = (ids: readonly string[]) =>
    ids.map((id) => (
      <li key={id}>
        <LeaderDot leader={dataset.leaders.get(id)} />{' '}
        <ThingLink dataset={dataset} thing={{ kind: 'leader', id }} />
      </li>
    ))
  return (
    <Came
      heading={words.leaders}
      turnover={turnover}
      began={{ heading: words.cameToOffice, rows: list(turnover.began) }}
      ended={{ heading: words.leftOffice, rows: list(turnover.ended) }}
    />
  )
}

type NamesProps = {
  heading: string
  things: ReadonlyMap<string, { readonly names: LocalizedText }>
  turnover: Turnover
}

/** What has no panel of its own, by name. */
export function ChangedNames({ heading, things, turnover }: NamesProps) {
  const { changes: words } = useMessages()
  const lang = useApp((state) => state.lang)
  const list = (ids: readonly string[]) =>
    ids.map((id) => <li key={id}>{inLanguage(things.get(id)?.names ?? { en: id }, lang)}</li>)
  return (
    <Came
      heading={heading}
      turnover={turnover}
      began={{ heading: words.began, rows: list(turnover.began) }}
      ended={{ heading: words.ended, rows: list(turnover.ended) }}
    />
  )
}

type LinksProps = {
  dataset: Dataset
  kind: 'polity' | 'area'
  heading: string
  turnover: Turnover
  /** What the map lights, as of the day on which the thing was there. */
  pointedOf: (id: string, when: keyof Turnover) => Pointed
}

/** What has panels of its own and lies on the map. */
export function ChangedLinks({ dataset, kind, heading, turnover, pointedOf }: LinksProps) {
  const { changes: words } = useMessages()
  const rowsOf = (when: keyof Turnover) =>
    turnover[when].map((id) => (
      <EntryRow key={id} entry={changeEntry[kind](id)} pointed={pointedOf(id, when)}>
        <ThingLink dataset={dataset} thing={{ kind, id }} />
      </EntryRow>
    ))
  return (
    <Came
      heading={heading}
      turnover={turnover}
      began={{ heading: words.began, rows: rowsOf('began') }}
      ended={{ heading: words.ended, rows: rowsOf('ended') }}
    />
  )
}

type Rows = { heading: string; rows: React.ReactNode[] }

function Came({
  heading,
  turnover,
  began,
  ended,
}: {
  heading: string
  turnover: Turnover
  began: Rows
  ended: Rows
}) {
  if (turnover.began.length + turnover.ended.length === 0) return null
  return (
    <section className="panels-section">
      <h3>
        {heading} <span className="panels-dim">{turnover.began.length + turnover.ended.length}</span>
      </h3>
      {[began, ended].map((part) => part.rows.length > 0 && <Part key={part.heading} {...part} />)}
    </section>
  )
}

/** Longer lists are folded. */
const longest = 24

function Part({ heading, rows }: Rows) {
  const list = <ul className="changes-names">{rows}</ul>
  if (rows.length <= longest)
    return (
      <div>
        <h4>{heading}</h4>
        {list}
      </div>
    )
  return (
    <details className="changes-group">
      <summary>
        <span className="changes-step">{heading}</span>
        <span className="panels-dim">{rows.length}</span>
      </summary>
      {list}
    </details>
  )
}
