import { useEffect, useRef } from 'react'
import type { Corridor } from '../domain/corridor.ts'
import { app } from '../state/store.ts'
import { nameOfCountry, nameOfStop, type Speech } from './describe-reading.ts'
import { followReading, kmOf } from './follow-reading.ts'
import { goTo, kmByKey } from './steer.ts'
import { toTraceRoute, type Stop, type TraceRoute } from './trace-route.ts'

type Props = { corridor: Corridor; speech: Speech; describedBy: string }

/** The route as a straight line: the countries it lies in, its stations, and a slider that moves along it. Follows the
 *  store without rendering. */
export function RouteRuler({ corridor, speech, describedBy }: Props) {
  const { words } = speech
  const root = useRef<HTMLDivElement>(null)
  const slider = useRef<HTMLInputElement>(null)
  const route = toTraceRoute(corridor)
  const length = Math.max(route.length, 1)
  useEffect(
    () =>
      followReading(corridor, speech, (text, { km }) => {
        root.current?.style.setProperty('--done', String(km / length))
        if (slider.current === null) return
        slider.current.value = String(km)
        slider.current.setAttribute('aria-valuetext', text.spoken)
      }),
    [corridor, speech, length],
  )
  return (
    <div className="trace-ruler" ref={root}>
      <Legs corridor={corridor} speech={speech} />
      <Stops corridor={corridor} speech={speech} />
      <input
        ref={slider}
        type="range"
        className="trace-slider"
        min={0}
        max={Math.round(length)}
        step="any"
        defaultValue={kmOf(app.getState(), corridor)}
        aria-label={words.position}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => goTo(corridor, Number(currentTarget.value))}
        onKeyDown={(event) => {
          const km = kmByKey(corridor, kmOf(app.getState(), corridor), event)
          if (km === null || event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          goTo(corridor, km)
        }}
      />
    </div>
  )
}

type PartProps = Pick<Props, 'corridor' | 'speech'>

const shareOf = (km: number, { length }: TraceRoute): string => `${(100 * km) / Math.max(length, 1)}%`

function Legs({ corridor, speech }: PartProps) {
  const route = toTraceRoute(corridor)
  return (
    <div className="trace-legs" aria-hidden="true">
      {route.legs.map(({ country, from, to }, i) => (
        <span
          key={from}
          className={country === 'sea' ? 'trace-leg trace-leg-sea' : `trace-leg trace-leg-${i % 3}`}
          style={{ left: shareOf(from, route), width: shareOf(to - from, route) }}
          title={nameOfCountry(country, speech)}
        >
          {hasRoom(nameOfCountry(country, speech), (to - from) / route.length) && (
            <span>{nameOfCountry(country, speech)}</span>
          )}
        </span>
      ))}
      <span className="trace-done" />
    </div>
  )
}

/** Widths of a letter and of the ruler, pixels: a name cut short would say nothing. */
const hasRoom = (name: string, share: number): boolean => 10 + name.length * 6.6 < share * 332

function Stops({ corridor, speech }: PartProps) {
  const route = toTraceRoute(corridor)
  return (
    <div className="trace-line" aria-hidden="true">
      {route.stops.map((stop) => (
        <span
          key={stop.km + nameOfStop(stop, speech)}
          className={stopClass(stop, route.length)}
          style={{ left: shareOf(stop.km, route) }}
        />
      ))}
      <span className="trace-thumb" />
    </div>
  )
}

function stopClass({ stations, crossing, km }: Stop, length: number): string {
  if (stations.length === 0 || crossing !== null) return 'trace-stop trace-stop-border'
  return km < 1 || km > length - 1 ? 'trace-stop trace-stop-end' : 'trace-stop'
}
