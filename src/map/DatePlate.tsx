import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { app, useApp } from '../state/store.ts'
import { formatDay } from '../time/format.ts'

/** The instant that the map shows, in large type. Follows the cursor frame by frame, past React. */
export function DatePlate() {
  const { map: words, dates } = useMessages()
  const date = useRef<HTMLElement>(null)
  const borders = useApp((state) => state.borders)
  useEffect(() => {
    const write = (cursor: number) => {
      if (date.current !== null) date.current.textContent = formatDay(cursor, dates)
    }
    write(app.getState().cursor)
    return app.subscribe((state) => state.cursor, write)
  }, [dates])
  return (
    <p className="map-plate">
      <strong ref={date} />
      <span>{words.plateNote[borders]}</span>
    </p>
  )
}
