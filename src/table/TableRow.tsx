import { memo } from 'react'
import { isFaded, type HistoricalEvent } from '../domain/event.ts'
import { EventMark } from '../panels/EventMark.tsx'
import { hoverEvent, useApp } from '../state/store.ts'
import { columns, type Telling } from './columns.ts'
import { rowHeight } from './use-rows-near.ts'

type Props = {
  readonly event: HistoricalEvent
  readonly telling: Telling
  readonly index: number
  readonly isSelected: boolean
  /** The one row that Tab stops at. */
  readonly isStop: boolean
}

/** The table listens to clicks and keys for all its rows. */
export const TableRow = memo(function TableRow({ event, telling, index, isSelected, isStop }: Props) {
  const isHovered = useApp((state) => state.hovered === event.id)
  const look = ['table-row', isHovered && 'table-hovered', isFaded(event) && 'table-faded']
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      data-index={index}
      className={look.filter(Boolean).join(' ')}
      style={{ top: index * rowHeight }}
      onPointerEnter={() => hoverEvent(event.id)}
      onPointerLeave={() => hoverEvent(null)}
      onFocus={() => hoverEvent(event.id)}
      onBlur={() => hoverEvent(null)}
    >
      {columns.map(({ id, text, value }) => {
        const told = text(event, telling)
        return (
          <div
            key={id}
            role={id === 'title' ? 'rowheader' : 'gridcell'}
            className={value === undefined ? 'table-cell' : 'table-cell table-number'}
            title={told}
          >
            {id === 'title' && <EventMark event={event} dataset={telling.dataset} />}
            {told}
          </div>
        )
      })}
    </div>
  )
})
