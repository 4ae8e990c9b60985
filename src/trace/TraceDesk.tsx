import { useEffect, useId, useRef } from 'react'
import type { Corridor } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import { endTrace } from '../state/tracing.ts'
import { useApp } from '../state/store.ts'
import { nameOfStop } from './describe-reading.ts'
import { fillIn, followReading } from './follow-reading.ts'
import { RouteRuler } from './RouteRuler.tsx'
import { TraceControls } from './TraceControls.tsx'
import { toTraceRoute } from './trace-route.ts'
import { useSpeech } from './use-speech.ts'
import './trace.css'

/** Following a corridor from its panel: ruler, buttons, and what is read at the point reached. Needs no map. */
export function TraceDesk({ corridor, dataset }: { corridor: Corridor; dataset: Dataset }) {
  const speech = useSpeech(dataset)
  const { words } = speech
  const keysId = useId()
  const isFollowed = useApp((state) => state.trace?.corridor === corridor.id)
  const { stops, length, parts } = toTraceRoute(corridor)
  const [first, last] = [stops[0], stops.at(-1)]
  const readout = useRef<HTMLDivElement>(null)
  useEffect(
    () => followReading(corridor, speech, (text) => readout.current && fillIn(readout.current, text)),
    [corridor, speech],
  )
  if (parts.length === 0) return null
  return (
    <section className="panels-section trace-desk" aria-label={words.trace}>
      <h3>
        {words.trace}
        {isFollowed && (
          <button type="button" className="trace-end" onClick={endTrace}>
            {words.endTrace}
          </button>
        )}
      </h3>
      <RouteRuler corridor={corridor} speech={speech} describedBy={keysId} />
      <div className="trace-readout" ref={readout}>
        <p className="trace-ends">
          <span>{first !== undefined && `${nameOfStop(first, speech)}, 0`}</span>
          <strong>
            km <span data-reading="km" />
          </strong>
          <span>
            {last !== undefined && `${nameOfStop(last, speech)}, ${words.number(Math.round(length))}`}
          </span>
        </p>
        <dl className="trace-facts">
          <div>
            <dt className="ui-hidden">{words.crosses}</dt>
            <dd>
              <strong data-reading="where" /> <span className="panels-dim" data-reading="entered" />
            </dd>
          </div>
          <div>
            <dt>{words.last}</dt>
            <dd data-reading="last" />
          </div>
          <div>
            <dt>{words.next}</dt>
            <dd data-reading="next" />
          </div>
        </dl>
      </div>
      <TraceControls corridor={corridor} speech={speech} />
      <p className="panels-note">{howMeasured(corridor, words, length)}</p>
      <p id={keysId} className="ui-hidden">
        {words.keys}
      </p>
    </section>
  )
}

function howMeasured(
  corridor: Corridor,
  words: ReturnType<typeof useSpeech>['words'],
  length: number,
): string {
  if (corridor.composite.length > 0) return words.scaledByPart(words.number(Math.round(length)))
  return corridor.length === null ? words.unscaled : words.scaled(words.number(corridor.length.km))
}
