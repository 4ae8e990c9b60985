import { useEffect, useState } from 'react'
import type { Corridor } from '../domain/corridor.ts'
import { app } from '../state/store.ts'
import { announceCrossing, nameOfStop, type Speech } from './describe-reading.ts'
import { kmOf } from './follow-reading.ts'
import { crossingsBetween } from './reading.ts'
import { toTraceRoute } from './trace-route.ts'

/** Says aloud what cannot be seen: borders that are crossed, stations that a step leads to, the end. */
export function TraceVoice({ corridor, speech }: { corridor: Corridor; speech: Speech }) {
  const [said, say] = useState('')
  useEffect(() => {
    const route = toTraceRoute(corridor)
    return app.subscribe((state, before) => {
      const [from, to] = [kmOf(before, corridor), kmOf(state, corridor)]
      const words: string[] = []
      if (from !== to)
        for (const crossing of crossingsBetween(route, from, to))
          words.push(announceCrossing(crossing.to, crossing.km, crossing.from, speech))
      const hasEnded = before.tracing && !state.tracing && (to === 0 || to === route.length)
      const isStep = from !== to && !state.tracing && !isSliderHeld()
      const stop = hasEnded || isStep ? route.stops.find(({ km }) => Math.abs(km - to) <= 0.5) : undefined
      if (stop !== undefined) {
        const km = speech.words.number(Math.round(to))
        const name = nameOfStop(stop, speech)
        words.push(hasEnded ? speech.words.arrived(name, km) : speech.words.atStation(name, km))
      }
      if (words.length > 0) say(words.join(' '))
    })
  }, [corridor, speech])
  return (
    <p className="ui-hidden" role="status" data-trace-voice="">
      {said}
    </p>
  )
}

/** A slider says its own value. */
const isSliderHeld = (): boolean => document.activeElement?.matches('input[type="range"]') ?? false
