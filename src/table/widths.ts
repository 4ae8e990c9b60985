import { useState } from 'react'
import { columns, type ColumnId } from './columns.ts'

export type Widths = Readonly<Record<ColumnId, number>>

export const leastWidth = 56
export const greatestWidth = 900

const key = 'crossroads-table-widths'

export const within = (width: number): number =>
  Math.round(Math.min(Math.max(width, leastWidth), greatestWidth))

const isNarrow = (): boolean => globalThis.matchMedia?.('(max-width: 719px)').matches ?? false

export function firstWidth(id: ColumnId): number {
  const column = columns.find((one) => one.id === id)
  return (isNarrow() ? column?.narrow : undefined) ?? column?.width ?? leastWidth
}

/** From what was kept, whatever that is. */
export function readWidths(kept: string | null): Widths {
  const raw: unknown = parse(kept)
  const known = typeof raw === 'object' && raw !== null ? new Map<string, unknown>(Object.entries(raw)) : null
  const widthOf = (id: ColumnId): number => {
    const width = known?.get(id)
    return typeof width === 'number' && Number.isFinite(width) ? within(width) : firstWidth(id)
  }
  // The table has a row for each column; the compiler cannot follow that through fromEntries.
  return Object.fromEntries(columns.map(({ id }) => [id, widthOf(id)])) as Widths
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

/** Remembered for as long as the tab is open; a browser may refuse to. */
export function useWidths(): [Widths, (id: ColumnId, width: number) => void] {
  const [widths, setWidths] = useState(() => readWidths(recall()))
  const resize = (id: ColumnId, width: number) => {
    const next = { ...widths, [id]: within(width) }
    setWidths(next)
    remember(next)
  }
  return [widths, resize]
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(widths: Widths): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(widths))
  } catch {
    // They are forgotten with the table.
  }
}
