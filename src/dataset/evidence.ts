import type { DetailedDataset } from '../domain/dataset.ts'
import { sourceKinds, type Source } from '../domain/source.ts'
import { perspectiveOf } from '../domain/perspective.ts'
import type { Records } from './check-records.ts'

/** On what events rest, for a first file that has no accounts: the data build works it out of the whole. */
export type Evidence = {
  readonly voiceOf: (source: string) => Pick<Source, 'kind' | 'group'>
  readonly ofEvent: (event: string) => EventEvidence
}

type EventEvidence = {
  readonly contested: boolean
  readonly wanted: boolean
  /** EDTF; null where the accounts have still to be compared. */
  readonly otherDates: readonly string[] | null
}

/** What records say themselves. */
export function evidenceIn({ sources, perspectives, events }: Records): Evidence {
  const voices = new Map(
    sources.map((source) => [
      source.id,
      { kind: source.kind, group: perspectiveOf(source, perspectives)?.id ?? null },
    ]),
  )
  const byId = new Map(
    events.map(({ id, differ, accounts }) => [
      id,
      {
        contested: differ !== undefined,
        wanted: accounts.some(({ sourceWanted }) => sourceWanted === true),
        otherDates: null,
      },
    ]),
  )
  return {
    voiceOf: (source) => voices.get(source) ?? unknownVoice,
    ofEvent: (event) => byId.get(event) ?? nothing,
  }
}

const unknownVoice = { kind: 'editorial', group: null } as const
const nothing: EventEvidence = { contested: false, wanted: false, otherDates: [] }

/** How a built file stores it: a letter a source for its kind and one for its group, a figure an event, each in the order of
 *  the file's own lists. */
export type PackedEvidence = {
  readonly kinds: string
  readonly groups: string
  /** 1 contested + 2 source wanted. */
  readonly events: string
  readonly otherDates: Readonly<Record<string, readonly string[]>>
}

type Listed = { readonly sources: readonly string[]; readonly events: readonly string[] }

const letter = (position: number): string => String.fromCharCode('a'.charCodeAt(0) + position)
const position = (text: string | undefined): number => (text?.charCodeAt(0) ?? 0) - 'a'.charCodeAt(0)

export function packEvidence(
  { sources, eventById, perspectives }: DetailedDataset,
  listed: Listed,
): PackedEvidence {
  const groups = perspectives.map(({ id }) => id)
  const found = listed.sources.map((id) => sources.get(id))
  const events = listed.events.map((id) => eventById.get(id))
  return {
    kinds: found.map((source) => letter(sourceKinds.indexOf(source?.kind ?? 'editorial'))).join(''),
    groups: found.map((source) => letter(1 + groups.indexOf(source?.group ?? ''))).join(''),
    events: events
      .map((event) => {
        const has = (mark: string) => Number(event?.evidence.includes(mark) ?? false)
        return has('contested') + 2 * has('source-wanted')
      })
      .join(''),
    otherDates: Object.fromEntries(
      events.flatMap((event) =>
        event === undefined || event.otherDates.length === 0
          ? []
          : [[event.id, event.otherDates.map(({ edtf }) => edtf)]],
      ),
    ),
  }
}

type Built = {
  readonly evidence?: PackedEvidence
  readonly sources?: readonly { readonly id: string }[]
  readonly perspectives?: readonly { readonly id: string }[]
  readonly events?: readonly { readonly id: string }[]
}

/** null for a file that no build wrote. */
export function unpackEvidence(built: Built | null): Evidence | null {
  const { evidence, sources = [], perspectives = [], events = [] } = built ?? {}
  if (evidence === undefined) return null
  const voices = new Map(
    sources.map(({ id }, at) => [
      id,
      {
        kind: sourceKinds[position(evidence.kinds[at])] ?? 'editorial',
        group: perspectives[position(evidence.groups[at]) - 1]?.id ?? null,
      },
    ]),
  )
  const flags = new Map(events.map(({ id }, at) => [id, Number(evidence.events[at] ?? 0)]))
  return {
    voiceOf: (source) => voices.get(source) ?? unknownVoice,
    ofEvent: (event) => {
      const flag = flags.get(event) ?? 0
      return {
        contested: flag % 2 === 1,
        wanted: flag >= 2,
        otherDates: evidence.otherDates[event] ?? [],
      }
    },
  }
}
