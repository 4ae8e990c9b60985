import { useEffect, useRef, type RefObject } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { app, useApp } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { writeText } from '../ui/write-text.ts'

/** The instant that the map shows, in large type. Follows the cursor frame by frame, past React. The pointer goes through
 *  it, and what lies under it shows while the pointer is there. */
export function DatePlate({ host }: { host: RefObject<HTMLElement | null> }) {
  const { map: words, dates } = useMessages()
  const plate = useRef<HTMLParagraphElement>(null)
  const date = useRef<HTMLElement>(null)
  const borders = useApp((state) => state.borders)
  useEffect(() => {
    const write = (cursor: number) => {
      if (date.current !== null) writeText(date.current, formatDay(cursor, dates))
    }
    write(app.getState().cursor)
    return app.subscribe((state) => state.cursor, write)
  }, [dates])
  useEffect(() => {
    const map = host.current
    if (map === null) return
    const look = ({ clientX: x, clientY: y }: PointerEvent) => {
      const box = plate.current?.getBoundingClientRect()
      const isUnder = box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
      plate.current?.classList.toggle('map-plate-aside', isUnder)
    }
    const comeBack = () => plate.current?.classList.remove('map-plate-aside')
    map.addEventListener('pointermove', look)
    map.addEventListener('pointerleave', comeBack)
    return () => {
      map.removeEventListener('pointermove', look)
      map.removeEventListener('pointerleave', comeBack)
    }
  }, [host])
  return (
    <div className="map-plate-place">
      <p ref={plate} className="map-plate" data-over-map="card">
        <strong ref={date} />
        <span>{words.plateNote[borders]}</span>
      </p>
    </div>
  )
}
