import { useMessages } from '../../i18n/i18n.tsx'
import { formatMoment } from '../../time/format.ts'
import { toYear } from '../../time/instant.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { toSteps, type Chart, type ChartMark } from './capacity-chart.ts'
import { placeFigures, type Box, type FigurePlace } from './capacity-labels.ts'
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
  const unit = words.units[chart.unit]
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
        <Marks chart={chart} scale={scale} />
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

type MarksProps = { chart: Chart; scale: Scale }

/** What a figure must not stand on: the lines of what is built, and the figure at the top of the scale. */
function takenBy(chart: Chart, scale: Scale, top: string): readonly Box[] {
  const thin = (left: number, right: number, y: number): Box => ({ left, right, top: y - 1, bottom: y + 1 })
  const lines = toSteps(chart).flatMap(({ from, until }) =>
    [from.most, from.least].map((value) => thin(scale.x(from.instant), scale.x(until), scale.y(value))),
  )
  const y = scale.y(chart.top)
  return [...lines, { left: plot.right - top.length * 6, right: plot.right, top: y - 14, bottom: y }]
}

/** Figures that find no room are left to the list below. */
function Marks({ chart, scale }: MarksProps) {
  const words = useCorridorWords()
  const figures = chart.marks.map((mark) => ({
    x: scale.x(mark.instant),
    y: scale.y(mark.most),
    text: formatRange(mark, words),
  }))
  const room = { left: 0, right: size.width, top: 0, bottom: plot.bottom }
  const places = placeFigures(figures, room, takenBy(chart, scale, formatQuantity(chart.top, words)))
  return chart.marks.map((mark, i) => (
    <Mark
      key={mark.date + mark.basis}
      mark={mark}
      scale={scale}
      text={figures[i]?.text}
      place={places[i] ?? null}
    />
  ))
}

type MarkProps = { mark: ChartMark; scale: Scale; text: string | undefined; place: FigurePlace | null }

function Mark({ mark, scale, text, place }: MarkProps) {
  const [x, y] = [scale.x(mark.instant), scale.y(mark.most)]
  return (
    <g className={`corridor-chart-${mark.basis}`}>
      {mark.most > mark.least && <line x1={x} x2={x} y1={y} y2={scale.y(mark.least)} />}
      <circle cx={x} cy={y} r="3.4" />
      {place !== null && (
        <text x={place.x} y={place.y} textAnchor={place.anchor}>
          {text}
        </text>
      )}
    </g>
  )
}

function Years({ chart: { marks, end }, scale }: { chart: Chart; scale: Scale }) {
  const byYear = new Map<number, number>(
    [...marks.map(({ instant }) => instant), end - 1]
      .map((at): [number, number] => [toYear(at), at])
      .reverse(),
  )
  const instants = [...byYear.values()].sort((a, b) => a - b)
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
