import type { Dataset } from '../domain/dataset.ts'
import { hueOf, type Colouring } from '../domain/hue.ts'

/** The colour of every event as a column: its place in the palette, or `noHue`. */
export const noHue = 7

type Coloured = Pick<Dataset, 'events' | 'leaders' | 'themes'>

const columns = new WeakMap<Dataset['events'], Map<Colouring, Uint8Array>>()

export function hueColumn(dataset: Coloured, colouring: Colouring): Uint8Array {
  const known = columns.get(dataset.events) ?? new Map<Colouring, Uint8Array>()
  columns.set(dataset.events, known)
  const column =
    known.get(colouring) ??
    Uint8Array.from(dataset.events, (event) => hueOf(event, dataset, colouring) ?? noHue)
  known.set(colouring, column)
  return column
}
