import { moveCursor, useApp } from '../state/store.ts'
import { toYear } from '../time/instant.ts'
import { contains, type Span } from '../time/span.ts'
import { shareOn, withRoom, type BandPart } from './band.ts'
import './dated-band.css'

const percent = (share: number) => `${100 * share}%`
/** What a year and a letter of a name take up of the band. */
const yearWidth = 0.1
const letterWidth = 0.02

/** Dated stretches side by side, with the cursor among them; choosing one moves the cursor to its beginning. */
export function DatedBand({ parts, axis }: { parts: readonly BandPart[]; axis: Span }) {
  const cursor = useApp((state) => state.cursor)
  const from = parts.map(({ start }) => shareOn(axis, start))
  const years = withRoom(from, yearWidth)
  return (
    <>
      <div className="dated-band">
        {parts.map(({ start, end, label, className }, i) => {
          const share = shareOn(axis, end) - (from[i] ?? 0)
          const name = `${label}, ${toYear(start)}–${toYear(end - 1)}`
          return (
            <button
              key={start}
              type="button"
              className={`dated-band-part ${className}`}
              style={{ left: percent(from[i] ?? 0), width: percent(share) }}
              title={name}
              aria-label={name}
              aria-current={contains({ start, end }, cursor) ? 'date' : undefined}
              onClick={() => moveCursor(start)}
            >
              {share > 0.03 + label.length * letterWidth && <b>{label}</b>}
            </button>
          )
        })}
        {cursor >= axis.start && (
          <span className="dated-band-cursor" style={{ left: percent(shareOn(axis, cursor)) }} />
        )}
      </div>
      <div className="dated-band-years" aria-hidden="true">
        {parts.map(
          ({ start }, i) =>
            years[i] && (
              <span key={start} style={{ left: percent(Math.min(from[i] ?? 0, 1 - yearWidth)) }}>
                {toYear(start)}
              </span>
            ),
        )}
      </div>
    </>
  )
}
