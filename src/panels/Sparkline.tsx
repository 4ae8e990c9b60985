import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useAtRest } from '../state/rest.ts'
import { toYear } from '../time/instant.ts'
import { shareOn } from './band.ts'

const width = 348
const height = 40

/** Events a year over the whole axis, as thin bars. */
export function Sparkline({ events, dataset }: { events: readonly HistoricalEvent[]; dataset: Dataset }) {
  const { panels } = useMessages()
  const cursor = useAtRest((time) => time.cursor)
  const first = toYear(dataset.atlas.extent.start)
  const years = toYear(dataset.atlas.extent.end - 1) - first + 1
  const counts = new Array<number>(years).fill(0)
  for (const event of events)
    if (event.date !== null) {
      const at = toYear(event.date.start) - first
      counts[at] = (counts[at] ?? 0) + 1
    }
  const most = Math.max(1, ...counts)
  const busiest = first + counts.indexOf(most)
  const { extent } = dataset.atlas
  const at = (instant: number) => shareOn(extent, instant) * width
  return (
    <section className="panels-section">
      <h3>
        {panels.eventsPerYear} <span className="panels-dim">{panels.busiest(events.length, busiest)}</span>
      </h3>
      <svg
        className="panels-spark"
        viewBox={`0 0 ${width} ${height + 14}`}
        role="img"
        aria-label={panels.busiest(events.length, busiest)}
      >
        <line x1="0" x2={width} y1={height} y2={height} />
        {counts.map((count, i) =>
          count === 0 ? null : (
            <rect
              key={i}
              x={(i / years) * width}
              y={height - (count / most) * height}
              width={Math.max(1.6, width / years - 1)}
              height={(count / most) * height}
            />
          ),
        )}
        <line className="panels-spark-cursor" x1={at(cursor)} x2={at(cursor)} y1="0" y2={height + 3} />
        <text x="0" y={height + 12}>
          {first}
        </text>
        <text x={width} y={height + 12} textAnchor="end">
          {first + years - 1}
        </text>
      </svg>
    </section>
  )
}
