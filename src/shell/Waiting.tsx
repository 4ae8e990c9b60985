import { useEffect, useState, useSyncExternalStore } from 'react'
import { currentArrival, watchArrival } from '../dataset/arrival.ts'
import { useMessages } from '../i18n/i18n.tsx'
import './waiting.css'

/** Quick loading needs no words. */
const patience = 1000

/** Over the plate and lanes that the page shows before anything is there: how much of the atlas has come. */
export function Waiting() {
  const { shell } = useMessages()
  const { received, bytes, events } = useSyncExternalStore(watchArrival, currentArrival)
  const isLong = useAfter(patience)
  const kb = (length: number) => Math.round(length / 1024)
  return (
    <div className="waiting-status">
      <p role="status">{isLong && (events === null ? shell.loading : shell.loadingEvents(events))}</p>
      {isLong && received > 0 && (
        <>
          <progress
            aria-label={shell.loading}
            {...(bytes !== null && { max: bytes, value: Math.min(received, bytes) })}
          />
          <p className="waiting-bytes" aria-hidden="true">
            {bytes === null ? shell.received(kb(received)) : shell.receivedOf(kb(received), kb(bytes))}
          </p>
        </>
      )}
    </div>
  )
}

function useAfter(milliseconds: number): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isOver
}
