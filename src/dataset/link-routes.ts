import type { CorridorKind, DetailedCorridor, DetailedSegment } from '../domain/corridor.ts'
import type { DetailedRelation } from '../domain/country.ts'
import type { DetailedLeader } from '../domain/leader.ts'
import { lengthByCountry, type Measures, type Section } from '../geo/country-crossings.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import type { DetailedPeriod } from '../domain/theme.ts'
import type { RecordOf, Records } from './check-records.ts'
import { linkStatements } from './link-named.ts'
import type { Linker } from './linker.ts'

/** Measures a corridor's geometry. One that is made of others has a section for each. */
export type Measure = (corridor: { readonly id: string; readonly sections: readonly Section[] }) => Measures

const toMap = <T>(records: readonly T[], key: (record: T) => string) =>
  new Map(records.map((r) => [key(r), r]))

/** Leaders, periods, relations and corridors with their dates resolved. */
export function linkRoutes(records: Records, linker: Linker, measure: Measure) {
  const leaders = records.leaders.flatMap((record, i) =>
    linker.attempt('leaders', i, (): DetailedLeader => ({
      ...record,
      statements: linkStatements(record.statements, linker),
      offices: record.offices.map(({ term, accounts, ...office }, n) => ({
        ...office,
        term: linker.date(`offices.${n}.term`, term),
        accounts: linker.accounts(`offices.${n}.accounts`, accounts),
      })),
    })),
  )
  const periods = records.periods.flatMap((record, i) =>
    linker.attempt('periods', i, (): DetailedPeriod => dated(record, linker)),
  )
  const relations = records.relations.flatMap((record, i) =>
    linker.attempt('relations', i, (): DetailedRelation => ({
      country: record.country,
      statements: linkStatements(record.statements, linker),
      steps: record.steps.map((step, n) => ({
        ...step,
        date: step.date === null ? null : linker.date(`steps.${n}.date`, step.date),
        accounts: linker.accounts(`steps.${n}.accounts`, step.accounts),
      })),
    })),
  )
  return {
    leaders: toMap(leaders, (leader) => leader.id),
    periods,
    relations: toMap(relations, (relation) => relation.country),
    corridors: linkCorridors(records, linker, measure),
  }
}

export function dated<R extends { date: string; accounts: RecordOf<'periods'>['accounts'] }>(
  record: R,
  linker: Linker,
) {
  return {
    ...record,
    date: linker.date('date', record.date),
    accounts: linker.accounts('accounts', record.accounts),
  }
}

function linkCorridors(records: Records, linker: Linker, measure: Measure): Map<string, DetailedCorridor> {
  const recordById = toMap(records.corridors, (corridor) => corridor.id)
  const events = new Set(records.events.map((event) => event.id))
  const corridors = records.corridors.flatMap((record, i) =>
    linker.attempt('corridors', i, (): DetailedCorridor => {
      linker.known('composite', record.composite, recordById)
      linker.known('milestones', record.milestones, events)
      const parts = record.composite.flatMap((id) => recordById.get(id) ?? [])
      const segmentRecords = [...record.segments, ...parts.flatMap(prefixedSegments)]
      const stationRecords = [...record.stations, ...parts.flatMap((part) => part.stations)]
      const { partKm, stationKm, legs } = measure({ id: record.id, sections: toSections(record, parts) })
      if (record.length !== null) linker.accounts('length.accounts', record.length.accounts)
      return {
        ...record,
        statements: linkStatements(record.statements, linker),
        segments: segmentRecords.map((segment, n) => ({
          ...toSegment(segment, `segments.${n}`, linker),
          km: partKm[n] ?? 0,
        })),
        stations: stationRecords.map((station, n) => ({ ...station, km: stationKm[n] ?? 0 })),
        legs,
        lengthByCountry: lengthByCountry(legs),
      }
    }),
  )
  return toMap(corridors, (corridor) => corridor.id)
}

type CorridorRecord = RecordOf<'corridors'>

/** A corridor made of others has no way of its own to scale; each of its parts has. */
const toSections = (record: CorridorRecord, parts: readonly CorridorRecord[]): Section[] =>
  parts.length === 0
    ? [toSection(record)]
    : [{ ...toSection(record), statedKm: null }, ...parts.map(toSection)]

const toSection = ({ kind, segments, stations, length }: CorridorRecord): Section => ({
  parts: segments.map(({ path, mode = kind }) => ({ path, overLand: isOverLand(mode) })),
  stations: stations.map(({ lngLat, kind: station }) => ({ lngLat, isBorder: station === 'border' })),
  statedKm: length?.km ?? null,
})

const isOverLand = (kind: CorridorKind): boolean => kind === 'rail' || kind === 'road'

type SegmentRecord = CorridorRecord['segments'][number]

/** The segments of a part as the whole shows them: named after the part. */
const prefixedSegments = (part: CorridorRecord): SegmentRecord[] =>
  part.segments.map((segment) => ({
    ...segment,
    id: `${part.id}-${segment.id}`,
    names: segment.names === undefined ? part.names : joined(part.short, segment.names),
  }))

const joined = (a: LocalizedText, b: LocalizedText): LocalizedText => ({
  ...Object.fromEntries(
    Object.keys(b).map((lang) => [lang, `${inLanguage(a, lang)}: ${inLanguage(b, lang)}`]),
  ),
  en: `${a.en}: ${b.en}`,
})

function toSegment(record: SegmentRecord, field: string, linker: Linker): Omit<DetailedSegment, 'km'> {
  const states = record.states.map((dated, n) => ({
    ...dated,
    from: linker.date(`${field}.states.${n}.from`, dated.from),
    accounts: linker.accounts(`${field}.states.${n}.accounts`, dated.accounts),
  }))
  return { ...record, states: states.sort((a, b) => a.from.start - b.from.start) }
}
