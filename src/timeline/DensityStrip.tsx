import { useEffect, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { indexOf } from '../filter/event-index.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, useApp } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { toInstant } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'
import { shareOf, toLeaderBands } from './bands.ts'
import { attachBrush } from './brush-drag.ts'
import { BrushHandle } from './BrushHandle.tsx'
import { CursorSlider } from './CursorSlider.tsx'
import { toBarsPath, toDensity, toYearTicks, type Density } from './density.ts'
import { useWidth } from './use-width.ts'

const percent = (share: number): string => `${share * 100}%`

/** Events a year over the whole axis, with the shown span as a brush on it. */
export function DensityStrip({ dataset, withCursor }: { dataset: Dataset; withCursor: boolean }) {
  const { timeline } = useMessages()
  const { extent } = dataset.atlas
  const matching = useApp((state) => visibleIn(dataset, state).matching)
  const track = useRef<HTMLDivElement>(null)
  const density = toDensity(indexOf(dataset), matching.bits, extent)
  useEffect(() => (track.current === null ? undefined : followSpan(track.current, extent)), [extent])
  useEffect(() => (track.current === null ? undefined : attachBrush(track.current, extent)), [extent])
  return (
    <div className="timeline-strip">
      <span className="timeline-row-name timeline-strip-name">{timeline.allYears}</span>
      <div ref={track} className="timeline-strip-track">
        <YearTicks extent={extent} />
        <Bars density={density} className="timeline-bars" />
        <div className="timeline-brush-ground" />
        <Bars density={density} className="timeline-bars timeline-bars-shown" />
        <LeaderLine dataset={dataset} />
        <div className="timeline-brush" data-grip="middle">
          <BrushHandle grip="start" extent={extent} />
          <BrushHandle grip="end" extent={extent} />
        </div>
        {withCursor ? (
          <CursorSlider extent={extent} over="extent" />
        ) : (
          <div className="timeline-strip-cursor" />
        )}
      </div>
    </div>
  )
}

/** Writes the shown span and the cursor on the strip as shares of its width. */
function followSpan(track: HTMLElement, extent: Span): () => void {
  const share = (instant: number) => String((instant - extent.start) / lengthOf(extent))
  const follow = () => {
    const { shown, cursor } = app.getState()
    track.style.setProperty('--from', share(shown.start))
    track.style.setProperty('--to', share(shown.end))
    track.style.setProperty('--at', share(cursor))
  }
  follow()
  return app.subscribe((state, before) => {
    if (state.shown !== before.shown || state.cursor !== before.cursor) follow()
  })
}

const Bars = ({ density, className }: { density: Density; className: string }) => (
  <svg
    className={className}
    viewBox={`0 0 ${density.counts.length} 1`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={toBarsPath(density)} />
  </svg>
)

function YearTicks({ extent }: { extent: Span }) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  const years = width === 0 ? [] : toYearTicks(extent, width, width < 480 ? 52 : 110)
  return (
    <div ref={ref} className="timeline-years" aria-hidden="true">
      {years.map((year, i) => (
        <span
          key={year}
          style={
            i === years.length - 1
              ? { right: 0 }
              : { left: percent((toInstant(year) - extent.start) / lengthOf(extent)) }
          }
        >
          {year}
        </span>
      ))}
    </div>
  )
}

function LeaderLine({ dataset }: { dataset: Dataset }) {
  const { extent } = dataset.atlas
  const isColoured = useApp((state) => state.colouring === 'leader')
  return (
    <div className="timeline-leader-line" aria-hidden="true">
      {toLeaderBands(dataset).map((band) => {
        const share = shareOf(band, extent)
        const place = { left: percent(share?.left ?? 0), width: percent(share?.width ?? 0) }
        const hue = isColoured ? `leader-${band.hue}` : 'timeline-plain'
        return <span key={`${band.leader}:${band.start}`} className={hue} style={place} />
      })}
    </div>
  )
}
