import { useMessages } from '../../i18n/i18n.tsx'
import { formatMoment } from '../../time/format.ts'
import { toYear } from '../../time/instant.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { toSteps, type Chart, type ChartMark } from './capacity-chart.ts'
import { formatQuantity, formatRange } from './format-amount.ts'
import { withRoom } from '../band.ts'

const size = { width: 348, height: 104 }
const plot = { left: 4, right: 344, top: 18, bottom: 84 }

type Scale = { readonly x: (instant: number) => number; readonly y: (value: number) => number }

function toScale({ start, end, top }: Chart): Scale {
  // A line that begins at the edge has no room for its first figure.
  const from = start - (end - start) * 0.06
  const years = end - from || 1
  return {
    x: (instant) => plot.left + ((instant - from) / years) * (plot.right - plot.left),
    y: (value) => plot.bottom - (value / top) * (plot.bottom - plot.top),
  }
}

/** Capacities over time: a line for what is built, hollow marks for plans, dots for what was carried. */
export function CapacityChart({ chart }: { chart: Chart }) {
  const words = useCorridorWords()
  const { dates } = useMessages()
  const scale = toScale(chart)
  const told = chart.marks.map(
    (mark) => `${formatMoment(mark.date, dates)}: ${formatRange(mark, words)} (${words.basis[mark.basis]})`,
  )
  const unit = words.inUnit(words.units[chart.unit])
  return (
    <figure className="corridor-chart">
      <figcaption>
        {unit} <Key chart={chart} />
      </figcaption>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${words.capacityOn(unit)}. ${told.join('; ')}.`}
      >
        {[0, chart.top].map((value) => (
          <g key={value} className="corridor-chart-rule">
            <line x1={plot.left} x2={plot.right} y1={scale.y(value)} y2={scale.y(value)} />
            {value > 0 && (
              <text x={plot.right} y={scale.y(value) - 4} textAnchor="end">
                {formatQuantity(value, words)}
              </text>
            )}
          </g>
        ))}
        {toSteps(chart).map(({ from, until }) => (
          <Step key={from.date} from={from} until={until} scale={scale} />
        ))}
        {chart.marks.map((mark, i) => (
          <Mark key={mark.date + mark.basis} mark={mark} scale={scale} after={chart.marks[i + 1] ?? null} />
        ))}
        <Years chart={chart} scale={scale} />
      </svg>
    </figure>
  )
}

function Key({ chart: { marks } }: { chart: Chart }) {
  const words = useCorridorWords()
  return [...new Set(marks.map(({ basis }) => basis))].map((basis) => (
    <span key={basis} className={`corridor-key corridor-key-${basis}`}>
      {words.basis[basis]}
    </span>
  ))
}

/** What is built, until the next; a range as a band. */
function Step({ from, until, scale }: { from: ChartMark; until: number; scale: Scale }) {
  const [left, right] = [scale.x(from.instant), scale.x(until)]
  return (
    <>
      <rect className="corridor-chart-built" x={left} width={Math.max(0, right - left)} y={scale.y(from.most)} height={plot.bottom - scale.y(from.most)} />
      <line className="corridor-chart-line" x1={left} x2={right} y1={scale.y(from.most)} y2={scale.y(from.most)} />
      {from.most > from.least && (
        <line className="corridor-chart-line corridor-chart-least" x1={left} x2={right} y1={scale.y(from.least)} y2={scale.y(from.least)} />
      )}
    </>
  ) // prettier-ignore
}

type MarkProps = { mark: ChartMark; scale: Scale; after: ChartMark | null }

/** A figure stands over its mark, and under it where a higher one comes soon after. */
const figureWidth = 66

function Mark({ mark, scale, after }: MarkProps) {
  const words = useCorridorWords()
  const [x, y] = [scale.x(mark.instant), scale.y(mark.most)]
  const anchor = x > plot.right - figureWidth ? 'end' : 'start'
  const isNear = after !== null && scale.x(after.instant) - x < figureWidth && after.instant > mark.instant
  const isBelow = isNear && scale.y(after.most) <= y && y < plot.bottom - 16
  return (
    <g className={`corridor-chart-${mark.basis}`}>
      {mark.most > mark.least && <line x1={x} x2={x} y1={y} y2={scale.y(mark.least)} />}
      <circle cx={x} cy={y} r="3.4" />
      <text x={x + (anchor === 'end' ? -6 : 6)} y={isBelow ? y + 13 : y - 5} textAnchor={anchor}>
        {formatRange(mark, words)}
      </text>
    </g>
  )
}

function Years({ chart: { marks, end }, scale }: { chart: Chart; scale: Scale }) {
  const instants = [...new Set([...marks.map(({ instant }) => instant), end - 1])].sort((a, b) => a - b)
  const years = instants.map((instant) => ({ instant, x: Math.min(scale.x(instant), plot.right - 14) }))
  const fits = withRoom(years.map(({ x }) => (x - 14) / size.width), 28 / size.width) // prettier-ignore
  return years.map(
    ({ instant, x }, i) =>
      fits[i] && (
        <text key={instant} className="corridor-chart-year" x={x} y={plot.bottom + 14} textAnchor="middle">
          {toYear(instant)}
        </text>
      ),
  )
}
