import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { allBits } from '../filter/bits.ts'
import { indexOf } from '../filter/event-index.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, useApp } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import type { Instant } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'
import { shareOf, toLeaderBands } from './bands.ts'
import { attachBrush } from './brush-drag.ts'
import { BrushHandle } from './BrushHandle.tsx'
import { CursorSlider } from './CursorSlider.tsx'
import { toBarsPath, toDensity, type Density } from './density.ts'
import { PlayIcon } from './PlayIcon.tsx'
import { YearTicks } from './YearTicks.tsx'

const percent = (share: number): string => `${share * 100}%`

const CoverageStrip = lazy(() =>
  import('./CoverageStrip.tsx').then(({ CoverageStrip }) => ({ default: CoverageStrip })),
)

/** Events a year over the whole axis, all and what passes the filter, with the shown span as a brush on it; below, when
 *  asked for, who tells of each year. */
export function DensityStrip({ dataset, withCursor }: { dataset: Dataset; withCursor: boolean }) {
  const { timeline } = useMessages()
  const id = useId()
  const [tells, setTells] = useState(false)
  return (
    <>
      <div className="timeline-strip">
        <button
          type="button"
          className="timeline-row-name timeline-strip-name"
          aria-expanded={tells}
          aria-controls={id}
          aria-label={timeline.whoTells}
          title={timeline.whoTells}
          onClick={() => setTells(!tells)}
        >
          {timeline.allYears}
          <PlayIcon name="down" size={12} />
        </button>
        <Track dataset={dataset} withCursor={withCursor} />
      </div>
      <div id={id}>
        <Suspense fallback={null}>{tells && <CoverageStrip dataset={dataset} />}</Suspense>
      </div>
    </>
  )
}

function Track({ dataset, withCursor }: { dataset: Dataset; withCursor: boolean }) {
  const { extent } = dataset.atlas
  const matching = useApp((state) => visibleIn(dataset, state).matching)
  const track = useRef<HTMLDivElement>(null)
  const index = indexOf(dataset)
  const density = toDensity(index, matching.bits, extent)
  const all = toDensity(index, allBits(index.size), extent)
  const most = Math.max(1, ...all.counts)
  useEffect(() => (track.current === null ? undefined : followSpan(track.current, extent)), [extent])
  useEffect(() => (track.current === null ? undefined : attachBrush(track.current, extent)), [extent])
  return (
    <div ref={track} className="timeline-strip-track">
      <YearTicks extent={extent} />
      <div className="timeline-brush-ground" />
      {matching.length < index.size && <Bars density={all} most={most} className="timeline-bars-all" />}
      <Bars density={density} most={most} className="" />
      <Bars density={density} most={most} className="timeline-bars-shown" />
      <Silences dataset={dataset} />
      <LeaderLine dataset={dataset} />
      <div className="timeline-brush" data-grip="middle">
        <BrushHandle grip="start" extent={extent} />
        <BrushHandle grip="end" extent={extent} />
      </div>
      {withCursor ? <CursorSlider extent={extent} over="extent" /> : <StripCursor extent={extent} />}
    </div>
  )
}

const shareIn = (extent: Span, instant: Instant): string =>
  String((instant - extent.start) / lengthOf(extent))

/** Writes the shown span on the strip as shares of its width. */
function followSpan(track: HTMLElement, extent: Span): () => void {
  const follow = ({ start, end }: Span) => {
    track.style.setProperty('--from', shareIn(extent, start))
    track.style.setProperty('--to', shareIn(extent, end))
  }
  follow(app.getState().shown)
  return app.subscribe(({ shown }) => shown, follow)
}

/** Has its place written on itself: all in the strip would inherit it and be styled anew in each frame of a drag. */
function StripCursor({ extent }: { extent: Span }) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = (cursor: Instant) => line.current?.style.setProperty('--at', shareIn(extent, cursor))
    follow(app.getState().cursor)
    return app.subscribe(({ cursor }) => cursor, follow)
  }, [extent])
  return <div ref={line} className="timeline-strip-cursor" />
}

type BarsProps = { readonly density: Density; readonly most: number; readonly className: string }

const Bars = ({ density, most, className }: BarsProps) => (
  <svg
    className={`timeline-bars ${className}`}
    viewBox={`0 0 ${density.counts.length} 1`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={toBarsPath(density, most)} />
  </svg>
)

/** The times of which little can be told are hatched: few events do not mean that little happened. */
function Silences({ dataset: { periods, atlas } }: { dataset: Dataset }) {
  return periods.map(({ id, kind, date }) => {
    const share = kind === 'silence' ? shareOf(date, atlas.extent) : null
    if (share === null) return null
    const place = { left: percent(share.left), width: percent(share.width) }
    return <div key={id} className="timeline-strip-silence" style={place} aria-hidden="true" />
  })
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
