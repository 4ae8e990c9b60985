import { useEffect, useRef } from 'react'
import { app } from '../state/store.ts'
import { toInstant } from '../time/instant.ts'
import { lengthOf, type Span } from '../time/span.ts'
import { toYearTicks } from './density.ts'
import { toX, type Scale } from './scale.ts'
import { useWidth } from './use-width.ts'

/** Half a year's width, and what the brush reaches beyond its span, pixels. */
const reach = 15 + 6
/** The last year ends where the strip does. */
const lastReach = 30 + 6

/** The years over or under the strip; of one that the brush would cover by half nothing is said. */
export function YearTicks({ extent }: { extent: Span }) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  const years = width === 0 ? [] : toYearTicks(extent, width, width < 480 ? 52 : 110)
  useEffect(() => {
    const scale = { span: extent, width }
    const follow = () => {
      const covered = coveredBy(app.getState().shown, scale)
      for (const tick of ref.current?.children ?? [])
        tick.classList.toggle('timeline-covered', covered(Number(tick.textContent)))
    }
    follow()
    return app.subscribe((state) => state.shown, follow)
  }, [extent, width])
  return (
    <div ref={ref} className="timeline-years" aria-hidden="true">
      {years.map((year, i) => (
        <span
          key={year}
          style={
            i === years.length - 1
              ? { right: 0 }
              : { left: `${((toInstant(year) - extent.start) / lengthOf(extent)) * 100}%` }
          }
        >
          {year}
        </span>
      ))}
    </div>
  )
}

const coveredBy =
  (shown: Span, scale: Scale) =>
  (year: number): boolean => {
    const [left, right] = [toX(scale, shown.start), toX(scale, shown.end)]
    const at = toX(scale, toInstant(year))
    if (toInstant(year + 1) >= scale.span.end) return right > scale.width - lastReach
    return left - reach < at && at < right + reach
  }
