import { useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { ColumnEdge } from './ColumnEdge.tsx'
import { columns, type ColumnId } from './columns.ts'
import type { Table } from './use-table.ts'
import type { Widths } from './widths.ts'

type Props = {
  readonly table: Table
  readonly widths: Widths
  readonly onSort: (column: ColumnId) => void
  readonly onResize: (column: ColumnId, width: number) => void
}

/** The names of the columns: one stop for Tab and another for the edge of the column that has the focus; left and right go
 *  from column to column. */
export function TableHead({ table: { sorting, telling }, widths, onSort, onResize }: Props) {
  const names = telling.words.columns
  const head = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const onKeyDown = (event: KeyboardEvent) => {
    const goal = { ArrowRight: stop + 1, ArrowLeft: stop - 1 }[event.key]
    if (goal === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    head.current?.querySelectorAll<HTMLElement>('.table-sort')[goal]?.focus()
  }
  const sortOf = (id: ColumnId) =>
    id !== sorting.column ? 'none' : sorting.isDescending ? 'descending' : 'ascending'
  return (
    <div role="rowgroup" className="table-head">
      {/* Arrow keys are handled here for all the buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div ref={head} role="row" aria-rowindex={1} className="table-row" onKeyDown={onKeyDown}>
        {columns.map(({ id }, i) => (
          <div
            key={id}
            role="columnheader"
            aria-sort={sortOf(id)}
            aria-label={names[id]}
            className="table-name"
            onFocus={() => setStop(i)}
          >
            <button
              type="button"
              className="table-sort"
              tabIndex={i === stop ? 0 : -1}
              title={names[id]}
              onClick={() => onSort(id)}
            >
              <span>{names[id]}</span>
              {sortOf(id) !== 'none' && <Icon name="down" size={12} />}
            </button>
            <ColumnEdge
              id={id}
              label={telling.words.widthOf(names[id])}
              width={widths[id]}
              isStop={i === stop}
              onResize={(width) => onResize(id, width)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
