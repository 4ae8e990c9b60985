import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { app, setPlaying, showSpan } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { dayLength, toYear } from '../time/instant.ts'
import type { Span } from '../time/span.ts'
import { movedByHandleKey, withEnd, withStart } from './span-moves.ts'

type Props = { readonly grip: 'start' | 'end'; readonly extent: Span }

const dayOf = (shown: Span, grip: Props['grip']): number => (grip === 'start' ? shown.start : shown.end - 1)

const toDay = (instant: number): number => Math.floor(instant / dayLength)

/** One end of the shown span on the density strip. */
export function BrushHandle({ grip, extent }: Props) {
  const { timeline, dates } = useMessages()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let told: number | null = null
    const follow = (shown: Span) => {
      const day = dayOf(shown, grip)
      if (toDay(day) === told) return
      told = toDay(day)
      ref.current?.setAttribute('aria-valuenow', String(toYear(day)))
      ref.current?.setAttribute('aria-valuetext', formatDay(day, dates))
    }
    follow(app.getState().shown)
    return app.subscribe((state) => state.shown, follow)
  }, [grip, dates])
  const day = dayOf(app.getState().shown, grip)
  return (
    <div
      ref={ref}
      className={`timeline-handle timeline-handle-${grip}`}
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={grip === 'start' ? timeline.startHandle : timeline.endHandle}
      aria-valuemin={toYear(extent.start)}
      aria-valuemax={toYear(extent.end - 1)}
      aria-valuenow={toYear(day)}
      aria-valuetext={formatDay(day, dates)}
      onKeyDown={(event) => {
        const { shown } = app.getState()
        const moved = movedByHandleKey(event, grip === 'start' ? shown.start : shown.end, shown, extent)
        if (moved === null || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        setPlaying(false)
        showSpan(grip === 'start' ? withStart(shown, moved, extent) : withEnd(shown, moved, extent))
      }}
    />
  )
}
