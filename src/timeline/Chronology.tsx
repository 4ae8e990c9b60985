import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { indexOf, type EventSet } from '../filter/event-index.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { selectedId } from '../state/selection.ts'
import { app, useApp } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { toYear } from '../time/instant.ts'
import { ChronologyRow } from './ChronologyRow.tsx'
import './chronology.css'
import { ReadingBar } from './ReadingBar.tsx'
import { countBegun, heightOf, topOf, type Column } from './row-window.ts'
import { useRowsOnScreen } from './use-rows-on-screen.ts'

type Props = {
  readonly label: string
  readonly events: EventSet
  readonly dataset: Dataset
  /** Stands at the end of the bar above the list. */
  readonly tool: ReactNode
}

/** As in the style sheet, pixels. */
const row = 66
const gap = 30

/** The timeline of a phone: the events in view from top to bottom, however many, with the cursor between them. The list
 *  follows the cursor when that moves; scrolling only reads, because a map that is drawn anew at every turn of a page would
 *  hold the page up. */
export function Chronology({ label, events, dataset, tool }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const numbers = events.numbers()
  const { start } = indexOf(dataset)
  const gapAt = useApp((state) => countBegun(numbers, start, state.cursor))
  const column: Column = { count: numbers.length, row, gapAt, gap }
  const { from, to, reading } = useRowsOnScreen(list, column, numbers)
  const selected = useApp((state) => selectedId(state.selected, 'event'))
  const [stop, setStop] = useState<Stop>({ at: 0, byKey: false })
  const current = Math.min(stop.at, Math.max(numbers.length - 1, 0))
  const drawn = [...new Set([...Array(Math.max(to - from, 0)).keys()].map((i) => from + i).concat(current))]
  const eventAt = (index: number) => dataset.events[numbers[index] ?? -1]
  useFocusAt(list, stop)
  const onKeyDown = (event: KeyboardEvent) => {
    const goal = goalOf(event.key, current)
    if (goal === null) return
    event.preventDefault()
    setStop({ at: Math.min(Math.max(goal, 0), numbers.length - 1), byKey: true })
  }
  const first = eventAt(reading)
  return (
    <>
      {first !== undefined && <ReadingBar event={first} dataset={dataset} tool={tool} />}
      {/* Arrow keys are handled here for all the buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        aria-label={label}
        className="chronology"
        style={{ height: heightOf(column) }}
        onKeyDown={onKeyDown}
      >
        {drawn.map((index) => {
          const event = eventAt(index)
          return event === undefined ? null : (
            <ChronologyRow
              key={event.id}
              event={event}
              dataset={dataset}
              top={topOf(column, index)}
              position={index + 1}
              of={numbers.length}
              year={yearToSay(event.date?.start, eventAt(index - 1)?.date?.start)}
              selected={event.id === selected}
              stop={index === current}
            />
          )
        })}
        <CursorMark top={gapAt * row} />
      </ul>
    </>
  )
}

const goalOf = (key: string, at: number): number | null =>
  ({
    ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8, Home: 0, End: Number.MAX_SAFE_INTEGER,
  })[key] ?? null // prettier-ignore

/** Each year once. */
function yearToSay(start: number | undefined, before: number | undefined): number | null {
  if (start === undefined) return null
  const year = toYear(start)
  return before !== undefined && toYear(before) === year ? null : year
}

/** The one row that Tab stops at. */
type Stop = { readonly at: number; readonly byKey: boolean }

/** A row that a key has moved to gets the focus. */
function useFocusAt(list: RefObject<HTMLElement | null>, { at, byKey }: Stop): void {
  useEffect(() => {
    if (!byKey) return
    const button = list.current?.querySelector<HTMLElement>(`[aria-posinset="${at + 1}"] button`)
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest' })
  }, [list, at, byKey])
}

/** Where the cursor stands between the events, and on which day. */
function CursorMark({ top }: { top: number }) {
  const { dates } = useMessages()
  const ref = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const follow = (cursor: number) => ref.current?.replaceChildren(formatDay(cursor, dates))
    follow(app.getState().cursor)
    return app.subscribe((state) => state.cursor, follow)
  }, [dates])
  return (
    <li className="chronology-cursor" aria-hidden="true" style={{ top }}>
      <span ref={ref} />
    </li>
  )
}
