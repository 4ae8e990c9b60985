import { useRef } from 'react'
import { useMessages } from '../i18n/i18n.tsx'

/** The three heights at which the bottom sheet of a phone stops. */
const stops = ['low', 'middle', 'high'] as const
export type Sheet = (typeof stops)[number]

type Props = { sheet: Sheet; onSheet: (sheet: Sheet) => void }

/** Drag up or down to the next stop, or press to go round. */
export function SheetHandle({ sheet, onSheet }: Props) {
  const { shell } = useMessages()
  const grabbed = useRef<number | null>(null)
  const step = (by: 1 | -1) => onSheet(stops[Math.min(Math.max(stops.indexOf(sheet) + by, 0), 2)] ?? sheet)
  return (
    <button
      type="button"
      className="shell-sheet-handle"
      aria-label={shell.resizeSheet}
      onPointerDown={(event) => {
        grabbed.current = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerUp={(event) => {
        const moved = event.clientY - (grabbed.current ?? event.clientY)
        if (Math.abs(moved) > 24) step(moved < 0 ? 1 : -1)
      }}
      onClick={(event) => {
        const dragged = grabbed.current !== null && Math.abs(event.clientY - grabbed.current) > 24
        grabbed.current = null
        if (!dragged) onSheet(stops[(stops.indexOf(sheet) + 1) % 3] ?? 'middle')
      }}
    />
  )
}
