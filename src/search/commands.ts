import type { Dataset } from '../domain/dataset.ts'
import { fold, wordsOf } from '../filter/fold.ts'
import type { Messages } from '../i18n/i18n.tsx'
import { activeFilters } from '../state/active-filters.ts'
import { laneKinds, type AppState } from '../state/app-state.ts'
import {
  arrangeBy, askFor, chooseScheme, clearFilter, closePanel, colourBy, drawBorders, moveCursor, setPlaying, showGlobe, showSpan, toggleLayer,
  visitSpan,
} from '../state/store.ts' // prettier-ignore
import { canUndo, undoFilter } from '../state/undo.ts'
import { formatDay } from '../time/format.ts'
import { overlaps } from '../time/span.ts'
import { readSpokenDate } from '../time/spoken-date.ts'
import { toPresets } from '../timeline/presets.ts'
import { plain, type FinderOption } from './finder.ts'

type Command = { readonly name: string; readonly run: () => void }

type Known = { readonly dataset: Dataset; readonly state: AppState; readonly messages: Messages }

/** What the reader can have done, by name; `scheme` is the one on screen. */
export function commandsOf(known: Known & { readonly scheme: 'light' | 'dark' }): readonly Command[] {
  return [
    ...timeCommands(known),
    ...filterCommands(known),
    ...mapCommands(known),
    ...lookCommands(known),
    ...toolCommands(),
  ]
}

function timeCommands({ dataset, state, messages: { timeline } }: Known): Command[] {
  return [
    { name: state.playing ? timeline.pause : timeline.play, run: () => setPlaying(!state.playing) },
    { name: timeline.allYears, run: () => showSpan(dataset.atlas.extent) },
    ...toPresets(dataset, state.lang).map(({ name, span }) => ({
      name: `${timeline.shownSpan}: ${name}`,
      run: () => visitSpan(span),
    })),
    ...laneKinds
      .filter((kind) => kind !== state.lanes)
      .map((kind) => ({
        name: `${timeline.lanesChoice}: ${timeline.laneChoices[kind]}`,
        run: () => arrangeBy(kind),
      })),
    ...(['leader', 'theme', 'kind'] as const)
      .filter((colouring) => colouring !== state.colouring)
      .map((colouring) => ({
        name: `${timeline.colourChoice}: ${timeline.colourings[colouring]}`,
        run: () => colourBy(colouring),
      })),
  ]
}

function filterCommands({ state, messages: { shell, panels } }: Known): Command[] {
  const other = state.certainty === 'possible' ? 'certain' : 'possible'
  return [
    ...(activeFilters(state) === 0
      ? []
      : [{ name: `${shell.filters}: ${shell.clearAll}`, run: clearFilter }]),
    ...(canUndo() ? [{ name: shell.undo, run: undoFilter }] : []),
    { name: `${shell.inShownYears}: ${shell.certainties[other]}`, run: () => askFor(other) },
    ...(state.selected.kind === 'none' ? [] : [{ name: panels.close, run: closePanel }]),
  ]
}

function mapCommands({ state, messages: { map, shell } }: Known): Command[] {
  const borders = state.borders === 'then' ? 'now' : 'then'
  return [
    { name: `${map.bordersOf}: ${map.borders[borders]}`, run: () => drawBorders(borders) },
    { name: `${map.globe}: ${shell.switch(!state.globe)}`, run: () => showGlobe(!state.globe) },
    ...(['relations', 'areas', 'corridors', 'events'] as const).map((layer) => ({
      name: `${map.layer[layer]}: ${shell.switch(!state.layers[layer])}`,
      run: () => toggleLayer(layer),
    })),
  ]
}

function lookCommands({ scheme, messages: { shell } }: Parameters<typeof commandsOf>[0]): Command[] {
  const other = scheme === 'dark' ? 'light' : 'dark'
  return [{ name: other === 'dark' ? shell.toDark : shell.toLight, run: () => chooseScheme(other) }]
}

/** Buttons of the page that say they are commands. */
const toolCommands = (): Command[] =>
  [...document.querySelectorAll<HTMLButtonElement>('button[data-command]')].map((button) => ({
    name: button.getAttribute('aria-label') ?? button.textContent,
    run: () => button.click(),
  }))

/** The commands in whose name every word of the query begins a word; of no query all. */
export function findCommands(query: string, commands: readonly Command[]): FinderOption[] {
  const words = wordsOf(query)
  return commands
    .filter(({ name }) => words.every((word) => wordsOf(name).some((own) => own.startsWith(word))))
    .map(({ name, run }) => ({ key: `command:${fold(name)}`, pieces: plain(name), side: '', run }))
}

/** A typed date on the axis, to go to. */
export function findDate(query: string, { dataset, messages }: Omit<Known, 'state'>): FinderOption[] {
  const date = readSpokenDate(query, messages.dates)
  const { extent } = dataset.atlas
  if (date === null || !overlaps(date, extent)) return []
  const instant = Math.max(date.start, extent.start)
  const name = `${messages.timeline.goToDate}: ${formatDay(instant, messages.dates)}`
  return [{ key: 'date', pieces: plain(name), side: '', run: () => moveCursor(instant) }]
}
