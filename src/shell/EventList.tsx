import {
  lazy,
  memo,
  Suspense,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { EventSet } from '../filter/event-index.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { EventRow } from '../panels/EventRow.tsx'
import { hoverEvent, selectEvent, useApp } from '../state/store.ts'
import { selectedId } from '../state/selection.ts'
import { useVisible } from '../state/visible.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { MoreRows, usePortion } from '../ui/Portion.tsx'
import { useMedia } from '../ui/use-media.ts'
import { shelfId, type ShelfName } from './shelf.ts'

const Chronology = lazy(() =>
  import('../timeline/Chronology.tsx').then(({ Chronology }) => ({ default: Chronology })),
)

type Props = {
  dataset: Dataset
  open: boolean
  behind: boolean
  onTable: () => void
  onClose: () => void
}

/** The timeline for hands and ears: the events in view as a list, one tab stop, arrows inside; on a phone it is the
 *  timeline for eyes too. Behind an open panel it
 *  is out of sight but still there for a screen reader, and comes forward when it gets the focus. */
export function EventList({ dataset, open, behind, onTable, onClose }: Props) {
  const { shell } = useMessages()
  const { inView, undated, unplaced } = useDeferredValue(useVisible(dataset))
  const isPhone = useMedia('(max-width: 719px)')
  const hidden = behind || !open
  const toTable = <IconButton icon="table" label={shell.openTable} onClick={onTable} />
  return (
    <section
      id="events-in-view"
      tabIndex={-1}
      className={hidden ? 'shell-list shell-list-behind' : 'shell-list'}
      aria-labelledby="list-heading"
    >
      <div className="shell-list-head">
        <h2 id="list-heading">{shell.eventsInView}</h2>
        <span className="shell-dim">{inView.length}</span>
        {toTable}
        <IconButton icon="close" label={shell.closeList} onClick={onClose} />
      </div>
      <div className="shell-list-body" data-scrolls="">
        {isPhone ? (
          <Suspense fallback={null}>
            <Chronology label={shell.eventsInView} events={inView} dataset={dataset} tool={toTable} />
          </Suspense>
        ) : (
          <RovingList label={shell.eventsInView} events={inView} dataset={dataset} />
        )}
        {inView.length === 0 && <p className="shell-empty">{shell.noEvents}</p>}
        <Shelf name="undated" heading={shell.shelfUndated} events={undated} dataset={dataset} />
        <Shelf name="unplaced" heading={shell.shelfUnplaced} events={unplaced} dataset={dataset} />
      </div>
    </section>
  )
}

type ShelfProps = { name: ShelfName; heading: string; events: EventSet; dataset: Dataset }

const Shelf = ({ name, heading, events, dataset }: ShelfProps) =>
  events.length === 0 ? null : (
    <div id={shelfId(name)} tabIndex={-1}>
      <h3>
        {heading} <span className="shell-dim">{events.length}</span>
      </h3>
      <RovingList label={heading} events={events} dataset={dataset} />
    </div>
  )

/** The browser leaves out of its work what is out of sight, and watches for that every part it may leave out in every frame:
 *  so it is given few. */
const stretchLength = 25

/** By their place in the whole dataset, so that a filter takes rows out of a stretch and moves none into another. */
function toStretches(events: readonly HistoricalEvent[]): [number, HistoricalEvent[]][] {
  const stretches = new Map<number, HistoricalEvent[]>()
  for (const event of events) {
    const stretch = Math.floor(event.number / stretchLength)
    const rows = stretches.get(stretch)
    if (rows === undefined) stretches.set(stretch, [event])
    else rows.push(event)
  }
  return [...stretches]
}

type ListProps = { label: string; events: EventSet; dataset: Dataset }

function RovingList({ label, events: all, dataset }: ListProps) {
  const { shell } = useMessages()
  const { shown, next, showMore } = usePortion(all.length)
  const events = all.first(shown)
  const list = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<string | null>(null)
  const selected = useApp((state) => selectedId(state.selected, 'event'))
  const current = [stop, selected, events[0]?.id].find((id) => events.some((event) => event.id === id))
  useFollowSelection(list, selected)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = events.findIndex(({ id }) => id === current)
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: events.length - 1,
      PageDown: at + 10,
      PageUp: at - 10,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const goal = events[Math.min(Math.max(to, 0), events.length - 1)]
    if (goal === undefined) return
    setStop(goal.id)
    list.current?.querySelector<HTMLElement>(`[data-event="${goal.id}"]`)?.focus()
  }
  return (
    // Arrow keys are handled here for all the buttons inside.
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div ref={list} role="list" aria-label={label} className="shell-events" onKeyDown={onKeyDown}>
        {toStretches(events).map(([stretch, rows]) => (
          <div
            key={stretch}
            className="shell-stretch"
            style={{ '--rows': rows.length } as React.CSSProperties}
          >
            {rows.map((event) => (
              <Row
                key={event.id}
                event={event}
                dataset={dataset}
                selected={event.id === selected}
                stop={event.id === current}
              />
            ))}
          </div>
        ))}
      </div>
      {next > 0 && <MoreRows text={shell.showMore(next, all.length - shown)} onMore={showMore} />}
    </>
  )
}

function useFollowSelection(list: React.RefObject<HTMLElement | null>, selected: string | null): void {
  useEffect(() => {
    if (selected === null || list.current?.contains(document.activeElement)) return
    list.current?.querySelector(`[data-event="${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [list, selected])
}

type RowProps = { event: HistoricalEvent; dataset: Dataset; selected: boolean; stop: boolean }

const Row = memo(function Row({ event, dataset, selected, stop }: RowProps) {
  const hovered = useApp((state) => state.hovered === event.id)
  return (
    <div role="listitem">
      <button
        type="button"
        data-event={event.id}
        tabIndex={stop ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        className={hovered ? 'panels-event-row panels-hovered' : 'panels-event-row'}
        onClick={() => selectEvent(event)}
        onPointerEnter={() => hoverEvent(event.id)}
        onPointerLeave={() => hoverEvent(null)}
        onFocus={() => hoverEvent(event.id)}
        onBlur={() => hoverEvent(null)}
      >
        <EventRow event={event} dataset={dataset} />
      </button>
    </div>
  )
})
