import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import type { AppState } from '../state/app-state.ts'
import { app, moveCursor, setPlaying } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { dayLength } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'
import { writeText } from '../ui/write-text.ts'
import { bubbleText } from './axis-cover.ts'
import { movedByKey } from './cursor-steps.ts'
import { attachScrub } from './scrub.ts'

type Props = {
  readonly extent: Span
  /** What the track under the slider stretches over. */
  readonly over: 'shown' | 'extent'
  /** Enter opens what stands at the date. */
  readonly onEnter?: () => void
}

const toDay = (instant: number): number => Math.floor(instant / dayLength)

const at = (
  { shown, cursor }: Pick<AppState, 'shown' | 'cursor'>,
  { extent, over }: Pick<Props, 'extent' | 'over'>,
): number => {
  const span = over === 'shown' ? shown : extent
  return (cursor - span.start) / lengthOf(span)
}

/** The date of the atlas as a line over the parent's whole width; follows the store without rendering. */
export function CursorSlider({ extent, over, onEnter }: Props) {
  const { timeline, dates } = useMessages()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const slider = ref.current
    if (slider === null) return
    let told: number | null = null
    const bubble = slider.querySelector('.timeline-bubble')
    const follow = (state: AppState) => {
      const share = at(state, { extent, over })
      slider.style.setProperty('--share', String(Math.min(Math.max(share, 0), 1)))
      slider.classList.toggle('timeline-cursor-outside', share < 0 || share > 1)
      if (bubble !== null) writeText(bubble, bubbleText(share, state.cursor, dates))
      if (state.cursor === told) return
      told = state.cursor
      slider.setAttribute('aria-valuenow', String(toDay(state.cursor)))
      slider.setAttribute('aria-valuetext', formatDay(state.cursor, dates))
    }
    follow(app.getState())
    return app.subscribe((state, before) => {
      if (state.cursor !== before.cursor || state.shown !== before.shown) follow(state)
    })
  }, [extent, over, dates])
  useEffect(() => {
    const slider = ref.current
    const track = slider?.parentElement
    if (!slider || !track) return
    const scale = () => {
      const { left, width } = track.getBoundingClientRect()
      return { left, width, span: over === 'shown' ? app.getState().shown : extent }
    }
    return attachScrub(slider, over === 'shown' ? { scale, limits: extent } : { scale })
  }, [extent, over])
  return (
    <div
      ref={ref}
      className={`timeline-cursor timeline-cursor-${over}`}
      data-scrub=""
      role="slider"
      tabIndex={0}
      aria-label={timeline.date}
      aria-valuemin={toDay(extent.start)}
      aria-valuemax={toDay(extent.end - 1)}
      aria-valuenow={toDay(app.getState().cursor)}
      aria-valuetext={formatDay(app.getState().cursor, dates)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) return onEnter?.()
        const { cursor, shown } = app.getState()
        const moved = movedByKey(event, cursor, shown, extent)
        if (moved === null || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        setPlaying(false)
        moveCursor(moved)
      }}
    >
      <span className="timeline-bubble" aria-hidden="true" />
    </div>
  )
}
