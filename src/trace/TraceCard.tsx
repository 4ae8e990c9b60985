import { useEffect, useRef } from 'react'
import type { Corridor } from '../domain/corridor.ts'
import { inLanguage } from '../domain/text.ts'
import { sameSelected } from '../state/selection.ts'
import { select, useApp } from '../state/store.ts'
import { endTrace } from '../state/tracing.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Speech } from './describe-reading.ts'
import { fillIn, followReading } from './follow-reading.ts'
import { playOrPause } from './steer.ts'
import { useIsTracing } from './TraceControls.tsx'
import { TraceIcon } from './TraceIcon.tsx'
import { toTraceRoute } from './trace-route.ts'

/** The trace at a glance, over the map: always on a phone, and elsewhere while another panel than the corridor's is open. */
export function TraceCard({ corridor, speech }: { corridor: Corridor; speech: Speech }) {
  const { words, lang } = speech
  const isTracing = useIsTracing(corridor)
  const own = { kind: 'corridor', id: corridor.id } as const
  const isOpen = useApp((state) => sameSelected(state.selected, own) && state.compared.length === 0)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { length } = toTraceRoute(corridor)
    return followReading(corridor, speech, (text, { km }) => {
      card.current?.style.setProperty('--done', String(km / Math.max(length, 1)))
      if (card.current !== null) fillIn(card.current, text)
    })
  }, [corridor, speech])
  const name = inLanguage(corridor.names, lang)
  return (
    <div
      ref={card}
      className="trace-card"
      data-over-map="card"
      data-spare={isOpen}
      role="group"
      aria-label={words.trace}
    >
      <button
        type="button"
        className="trace-card-play"
        aria-label={isTracing ? words.pauseTrace : words.playTrace}
        onClick={() => playOrPause(corridor)}
      >
        <TraceIcon name={isTracing ? 'pause' : 'play'} size={22} />
      </button>
      <button
        type="button"
        className="trace-card-text"
        aria-label={words.openCorridor(name)}
        disabled={isOpen}
        onClick={() => select(own)}
      >
        <strong>{name}</strong>
        <span>
          <span data-reading="position" /> · <span data-reading="where" />
        </span>
      </button>
      <button type="button" className="trace-card-end" aria-label={words.endTrace} onClick={endTrace}>
        <Icon name="close" size={16} />
      </button>
    </div>
  )
}
