import { allBits, createBits, type Bits } from './bits.ts'
import type { FacetColumns } from './facet-columns.ts'
import { isChosen, type Choice, type FacetName } from './filter.ts'

/** The sets of events that choices let through, and what becomes of them together. */

/** The events that a choice lets through; null when it lets everything through. */
export function toPassing(columns: FacetColumns, facet: FacetName, choice: Choice): Bits | null {
  if (!isChosen(choice)) return null
  const { valueOf, eventsOf } = columns
  const size = columns.offsets.length - 1
  const setOf = (id: string): Bits => {
    const value = valueOf[facet].get(id)
    return value === undefined ? createBits(size) : eventsOf(value)
  }
  const all = choice.mode === 'all'
  const passing = choice.include.length === 0 || all ? allBits(size) : createBits(size)
  for (const id of choice.include) (all ? keep : add)(passing, setOf(id))
  for (const id of choice.exclude) drop(passing, setOf(id))
  return passing
}

function add(to: Bits, set: Bits): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) | (set[at] ?? 0)
}

function keep(to: Bits, set: Bits): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) & (set[at] ?? 0)
}

function drop(from: Bits, set: Bits): void {
  for (let at = 0; at < from.length; at++) from[at] = (from[at] ?? 0) & ~(set[at] ?? 0)
}

/** What passes all, and what fails exactly one: an event that fails one facet alone would come back if that facet were
 *  left out. `base` is what passes everything beside the facets. */
export function combine(sets: readonly Bits[], base: Bits): { all: Bits; allButOne: Bits } {
  if (sets.length === 0) return { all: base, allButOne: new Uint32Array(base.length) }
  const all = new Uint32Array(base.length)
  const allButOne = new Uint32Array(base.length)
  for (let at = 0; at < base.length; at++) {
    let failed = 0
    let failedTwice = 0
    for (const set of sets) {
      const fails = ~(set[at] ?? 0)
      failedTwice |= failed & fails
      failed |= fails
    }
    all[at] = (base[at] ?? 0) & ~failed
    allButOne[at] = (base[at] ?? 0) & failed & ~failedTwice
  }
  return { all, allButOne }
}

export function difference(a: Bits, b: Bits): Bits {
  const left = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at++) left[at] = (a[at] ?? 0) & ~(b[at] ?? 0)
  return left
}
