import { useEffect, useState } from 'react'
import type { Corridor } from '../../domain/corridor.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { app } from '../../state/store.ts'
import { nameOfStop } from '../../trace/describe-reading.ts'
import { goTo } from '../../trace/steer.ts'
import { toTraceRoute, type Stop } from '../../trace/trace-route.ts'
import { useSpeech } from '../../trace/use-speech.ts'

type Props = { corridor: Corridor; dataset: Dataset }

/** Stations and crossings in order along the route; choosing one takes the trace there. */
export function Stations({ corridor, dataset }: Props) {
  const { panels } = useMessages()
  const speech = useSpeech(dataset)
  const reached = useReached(corridor)
  const { stops } = toTraceRoute(corridor)
  if (stops.length === 0) return null
  return (
    <section className="panels-section">
      <h3>
        {panels.stations} <span className="panels-dim">{stops.length}</span>
      </h3>
      <ol className="corridor-stations">
        {stops.map((stop, i) => (
          <li
            key={stop.km + nameOfStop(stop, speech)}
            className={i <= reached ? 'corridor-passed' : undefined}
          >
            <button
              type="button"
              className={stop.crossing === null ? 'corridor-station' : 'corridor-station corridor-crossing'}
              aria-current={i === reached ? 'location' : undefined}
              onClick={() => goTo(corridor, stop.km)}
            >
              <span className="panels-km">
                <span className="ui-hidden">km </span>
                {speech.words.number(Math.round(stop.km))}
              </span>
              <span className="corridor-station-name">{nameOfStop(stop, speech)}</span>
              <span className="panels-dim">
                <KindOf stop={stop} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function KindOf({ stop: { stations } }: { stop: Stop }) {
  const { panels } = useMessages()
  const [station] = stations
  return station === undefined
    ? panels.stationKinds.border
    : `${panels.stationKinds[station.kind]} · ${station.country}`
}

/** Which stop the trace has reached or passed last; -1 while the corridor is not followed. Rendered anew only at stops. */
function useReached(corridor: Corridor): number {
  const [reached, setReached] = useState(-1)
  useEffect(() => {
    const { stops } = toTraceRoute(corridor)
    const follow = ({ trace } = app.getState()) =>
      setReached(trace?.corridor === corridor.id ? stops.findLastIndex(({ km }) => km <= trace.km + 0.5) : -1)
    follow()
    return app.subscribe((state, before) => {
      if (state.trace !== before.trace) follow(state)
    })
  }, [corridor])
  return reached
}
