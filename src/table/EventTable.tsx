import { useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { selectedId } from '../state/selection.ts'
import { selectEvent, useApp } from '../state/store.ts'
import { columns, type ColumnId } from './columns.ts'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { headHeight, rowHeight, useRowsNear } from './use-rows-near.ts'
import { useStop } from './use-stop.ts'
import type { Table } from './use-table.ts'
import { useWidths, type Widths } from './widths.ts'

type Props = { readonly label: string; readonly table: Table; readonly onChoose: () => void }

export function EventTable({ label, table, onChoose }: Props) {
  const { events, eventById } = table.telling.dataset
  const { order } = table
  const scroller = useRef<HTMLDivElement>(null)
  const [widths, resize] = useWidths()
  const selected = useApp((state) => eventById.get(selectedId(state.selected, 'event') ?? '')?.number)
  const { current, stopAt, moveByKey } = useStop({ scroller, order, selected })
  const choose = (index: number) => {
    const event = events[order[index] ?? -1]
    if (event === undefined) return
    stopAt(event.number)
    onChoose()
    selectEvent(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || order.length === 0) return
    const isPress = event.key === 'Enter' || event.key === ' '
    if (isPress) choose(current)
    if (isPress || moveByKey(event)) event.preventDefault()
  }
  const sort = (column: ColumnId) => {
    table.sort(column)
    stopAt(null)
    if (scroller.current !== null) scroller.current.scrollTop = 0
  }
  return (
    <div ref={scroller} className="table-scroll">
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={order.length + 1}
        aria-busy={table.isSorting}
        className="table-grid"
        style={measuresOf(widths, order.length)}
      >
        <TableHead table={table} widths={widths} onSort={sort} onResize={resize} />
        {/* Clicks and keys are handled here for all rows, which have the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          role="rowgroup"
          className="table-rows"
          onKeyDown={onKeyDown}
          onClick={(event) => choose(indexAt(event.target))}
        >
          <Rows table={table} scroller={scroller} current={current} selected={selected} />
        </div>
      </div>
    </div>
  )
}

type RowsProps = {
  readonly table: Table
  readonly scroller: React.RefObject<HTMLElement | null>
  readonly current: number
  readonly selected: number | undefined
}

/** Those near the screen, and the one that Tab stops at. */
function Rows({ table: { telling, order }, scroller, current, selected }: RowsProps) {
  const { from, to } = useRowsNear(scroller, order.length)
  const near = Array.from({ length: to - from }, (_, i) => from + i)
  const drawn = [...new Set([...near, current])].sort((a, b) => a - b)
  return drawn.map((index) => {
    const event = telling.dataset.events[order[index] ?? -1]
    return event === undefined ? null : (
      <TableRow
        key={event.id}
        event={event}
        telling={telling}
        index={index}
        isSelected={event.number === selected}
        isStop={index === current}
      />
    )
  })
}

function measuresOf(widths: Widths, rows: number): CSSProperties & Record<`--${string}`, string> {
  return {
    width: columns.reduce((sum, { id }) => sum + widths[id], 0),
    height: headHeight + rows * rowHeight,
    '--table-columns': columns.map(({ id }) => `${widths[id]}px`).join(' '),
  }
}

const indexAt = (target: EventTarget): number =>
  Number(
    (target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null)?.dataset['index'] ?? -1,
  )
