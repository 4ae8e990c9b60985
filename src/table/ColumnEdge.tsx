import { useRef, type KeyboardEvent } from 'react'
import type { ColumnId } from './columns.ts'
import { firstWidth, greatestWidth, leastWidth } from './widths.ts'

type Props = {
  readonly id: ColumnId
  readonly label: string
  readonly width: number
  readonly isStop: boolean
  readonly onResize: (width: number) => void
}

const step = 16
const largeStep = 64

/** The right edge of a column: dragged, or moved by left and right; Enter and a double click give the first width back. */
export function ColumnEdge({ id, label, width, isStop, onResize }: Props) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = event.shiftKey ? largeStep : step
    const wanted = {
      ArrowLeft: width - by, ArrowRight: width + by, Home: leastWidth, End: greatestWidth, Enter: firstWidth(id),
    }[event.key] // prettier-ignore
    if (wanted === undefined) return
    event.preventDefault()
    onResize(wanted)
  }
  return (
    // A separator that has a value is a control, as the ARIA specification says.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={leastWidth}
      aria-valuemax={greatestWidth}
      aria-valuenow={width}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isStop ? 0 : -1}
      className="table-edge"
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(firstWidth(id))}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) onResize(grip.current.width + event.clientX - grip.current.x)
      }}
      onLostPointerCapture={() => (grip.current = null)}
    />
  )
}
