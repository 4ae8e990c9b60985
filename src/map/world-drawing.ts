import type { Dataset } from '../domain/dataset.ts'
import type { Holdings } from '../domain/holdings.ts'
import type { LngLat } from '../domain/place.ts'
import { worldOf, type Borders, type World } from '../domain/world.ts'
import type { AppState } from '../state/app-state.ts'
import { createAreaDrawing } from './area-drawing.ts'
import { toBorderKinds } from './border-kinds.ts'
import { shownTints } from './legend-signs.ts'
import type { Box } from './free-room.ts'
import type { Differs } from './draw-memory.ts'
import type { Passage } from './feature-fade.ts'
import type { MapAdapter } from './map-adapter.ts'
import type { Hit } from './map-hits.ts'
import type { MapLists } from './map-lists.ts'
import { createNameViews, type NameView } from './name-view.ts'
import { createRelationClock, toHomeTints, toTints } from './relation-tints.ts'
import type { Scene } from './scene.ts'
import { toSelectedLand } from './selected-land.ts'
import { createCityClock, sparePlaces, toCityLabels, toStateLabels } from './state-labels.ts'
import { createClock } from './turning-points.ts'

type Options = {
  dataset: Dataset
  adapter: MapAdapter
  differs: Differs
}

/** What stands over the map and is pointed at on it. */
type Over = Pick<Scene, 'hit' | 'furniture'>

const noUnits: ReadonlySet<string> = new Set()

/** Draws the world as of the cursor: tints, borders, outlines, and the names of states and cities. Nothing is loaded for
 *  it, and at a turning point only what turns is set anew. */
export function createWorldDrawing({ dataset, adapter, differs }: Options) {
  const areas = createAreaDrawing({ dataset, adapter, differs })
  const clocks = { then: toClocks(dataset, 'then'), now: toClocks(dataset, 'now') }
  let lists: MapLists | null = null
  let cityAt: (instant: number) => number = () => 0
  const stateNames = createStateNames({ dataset, adapter, differs })
  const drawOutlines = createOutlineDrawing({ dataset, adapter, differs })

  const drawTints = ({ cursor, layers, muted, borders }: AppState, passage: Passage): boolean => {
    const { world, relationsAt } = clocks[borders]
    if (!differs('tints', lists, world, relationsAt(cursor), layers.relations, muted)) return false
    const tints = toTints(world, cursor)
    const homeTints = toHomeTints(tints)
    adapter.tint(layers.relations ? shownTints(tints, muted) : homeTints, passage)
    adapter.outline('home', new Set(homeTints.keys()))
    return true
  }
  const drawBorders = ({ cursor, borders }: AppState, passage: Passage): boolean => {
    const { world, landAt } = clocks[borders]
    if (lists === null || !differs('borders', lists, world, landAt(cursor))) return false
    const { holdings } = world
    adapter.border(lists.sides, toBorderKinds(lists.sides, holdings, cursor), passage)
    return true
  }
  const drawCities = ({ cursor, lang }: AppState): boolean => {
    if (lists === null || !differs('cities', lists, cityAt(cursor), lang)) return false
    adapter.show('cities', toCityLabels(lists.cities, dataset.places, { instant: cursor, lang }))
    return true
  }
  return {
    /** True when the map has to draw anything anew.  */
    update: (state: AppState, { hit, furniture }: Over, passage: Passage): boolean => {
      const { world, landAt } = clocks[state.borders]
      const land = landAt(state.cursor)
      const view = stateNames.look(furniture.cards)
      // Borders first: outlines are drawn along them.
      return [
        drawBorders(state, passage),
        drawTints(state, passage),
        stateNames.draw(state, { world, land, view }),
        drawCities(state),
        drawOutlines(state, { lists, world, land, hit }),
        areas.update(state, { hit, view, passage }),
      ].includes(true)
    },
    /** null where they cannot be had: then today's borders stay, without names of states. */
    supply: (next: MapLists | null): void => {
      lists = next
      cityAt = createCityClock(next?.cities ?? [], dataset.places)
      stateNames.supply(next)
      areas.supply(next)
    },
  }
}

type Outlined = {
  readonly lists: MapLists | null
  readonly world: World
  readonly land: number
  readonly hit: Hit | null
}

/** Draws lines around what is selected, what is pointed at elsewhere, and the state under the pointer. */
const createOutlineDrawing =
  ({ dataset, adapter, differs }: Options) =>
  ({ cursor, selected, pointed }: AppState, { lists, world, land, hit }: Outlined): boolean => {
    const at = { holdings: world.holdings, instant: cursor }
    const unit = hit?.kind === 'land' ? hit.id : null
    const isSelected = differs('selected', lists, world, land, selected)
    const isHovered = differs('hovered', lists, world, land, unit)
    const isPointed = differs('pointed', lists, pointed)
    if (isPointed) adapter.outline('pointed', pointed?.kind === 'land' ? new Set(pointed.units) : noUnits)
    if (isSelected) adapter.outline('selected', new Set(toSelectedLand(dataset, selected, at)))
    if (isHovered) adapter.outline('hover', unit === null ? noUnits : toStateOf(unit, at))
    return isSelected || isHovered || isPointed
  }

/** Who holds the land, and from where it is seen. */
type Land = { readonly world: World; readonly land: number; readonly view: NameView }

/** The names of the states, chosen for where the map stands. */
function createStateNames({ dataset, adapter, differs }: Options) {
  const viewOf = createNameViews(adapter)
  let lists: MapLists | null = null
  let spare: readonly LngLat[] = []
  return {
    look: (cards: readonly Box[]): NameView => viewOf(spare, cards),
    draw: ({ cursor, lang }: AppState, { world, land, view }: Land): boolean => {
      if (lists === null || !differs('state names', lists, world, land, lang, view)) return false
      const at = { holdings: world.holdings, instant: cursor, lang, view }
      adapter.show('states', toStateLabels(dataset, lists, at))
      return true
    },
    supply: (next: MapLists | null): void => {
      lists = next
      spare = next === null ? [] : sparePlaces(dataset, next)
    },
  }
}

const toStateOf = (unit: string, { holdings, instant }: { holdings: Holdings; instant: number }) =>
  new Set(holdings.unitsOf(holdings.holderOf(unit, instant).holder, instant))

/** Each counts the turning points of its kind that have come. */
function toClocks(dataset: Dataset, borders: Borders) {
  const world: World = worldOf(dataset, borders)
  return {
    world,
    landAt: createClock(world.holdings.instants),
    relationsAt: createRelationClock(dataset, world),
  }
}
