import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { allNamesOf, hasOtherNames } from '../domain/other-names.ts'
import type { Messages } from '../i18n/i18n.tsx'
import { languageOfName, nameOfThing, openThing, yearsOfThing, type Thing } from '../panels/things.ts'
import type { AppState } from '../state/app-state.ts'
import { standingOf, widenTo, type Standing } from '../state/widen.ts'
import { highlight, type Piece } from './highlight.ts'
import { createThingIndex, type Found, type ThingIndex } from './thing-index.ts'

export type FinderOption = {
  readonly key: string
  readonly pieces: readonly Piece[]
  readonly lang?: 'en' | undefined
  /** What stands at the end of the line, in small. */
  readonly side: string
  /** Found, but not in view. */
  readonly isGhost?: boolean
  readonly run: () => void
}

export type FinderGroup = { readonly name: string; readonly options: readonly FinderOption[] }

export type Asked = {
  readonly dataset: Dataset
  readonly query: string
  readonly state: Pick<AppState, 'lang' | 'filter' | 'shown' | 'certainty' | 'onMap'>
  readonly messages: Messages
}

const found = 40
const ofOneKind = 6

let made: { dataset: Dataset; details: DetailedDataset | null; index: ThingIndex } | null = null

/** Of the dataset; made anew once, when the details have come. */
export function thingIndexOf(dataset: Dataset, details: DetailedDataset | null): ThingIndex {
  if (made?.dataset !== dataset || made.details !== details)
    made = { dataset, details, index: createThingIndex(dataset, details) }
  return made.index
}

/** What answers the query, by kind, the kind of the best answer first. */
export function findThings(index: ThingIndex, asked: Asked): FinderGroup[] {
  const { shell } = asked.messages
  const byKind = new Map<Thing['kind'], Found[]>()
  for (const one of index.find(asked.query, found))
    byKind.set(one.thing.kind, [...(byKind.get(one.thing.kind) ?? []), one])
  const groups = [...byKind].map(([kind, all]) => ({
    name: shell.thingPlural[kind],
    options: all.slice(0, ofOneKind).map((one) => toOption(one, asked)),
  }))
  const hidden = (byKind.get('event') ?? [])
    .slice(0, ofOneKind)
    .flatMap(({ thing }) => asked.dataset.eventById.get(thing.id) ?? [])
    .filter((event) => standingOf(asked.dataset, asked.state, event) !== 'in-view')
  return hidden.length === 0
    ? groups
    : [...groups, { name: shell.outsideView, options: [widening(hidden, asked)] }]
}

function toOption({ thing, terms }: Found, { dataset, state, messages }: Asked): FinderOption {
  const { shell, dates } = messages
  const event = thing.kind === 'event' ? dataset.eventById.get(thing.id) : undefined
  const standing: Standing = event === undefined ? 'in-view' : standingOf(dataset, state, event)
  const years = yearsOfThing(dataset, thing, dates)
  const pieces = highlight(nameOfThing(dataset, thing, state.lang), terms)
  return {
    key: `${thing.kind}:${thing.id}`,
    pieces,
    lang: languageOfName(thing),
    side: [
      aliasOf(thing, pieces, { terms, dataset }),
      years ?? '',
      standing === 'in-view' ? '' : shell.standing[standing],
    ]
      .filter(Boolean)
      .join(' · '),
    isGhost: standing !== 'in-view',
    run: () => openThing(dataset, thing),
  }
}

/** The name by which it was found, where that is not the one that is shown. */
function aliasOf(
  { kind, id }: Thing,
  shown: readonly Piece[],
  { terms, dataset }: { terms: Found['terms']; dataset: Dataset },
): string {
  if (shown.some(({ isHit }) => isHit) || !hasOtherNames(kind)) return ''
  const isHit = (name: string) => highlight(name, terms).some((piece) => piece.isHit)
  return allNamesOf(dataset, kind, id).find(isHit) ?? ''
}

const widening = (events: readonly HistoricalEvent[], { dataset, messages }: Asked): FinderOption => ({
  key: 'widen',
  pieces: plain(messages.shell.widen(events.length)),
  side: '',
  run: () => events.forEach((event) => widenTo(dataset, event)),
})

export const plain = (text: string): readonly Piece[] => [{ text, isHit: false }]
