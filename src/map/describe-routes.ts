import { stateAt, type CorridorState } from '../domain/corridor.ts'
import { inLanguage } from '../domain/text.ts'
import { describeReading, type Speech } from '../trace/describe-reading.ts'
import { readingAt } from '../trace/reading.ts'
import { toTraceRoute } from '../trace/trace-route.ts'
import { toStroke } from './corridor-lines.ts'
import { letterOf, type LitRoute } from './lit-routes.ts'

export type DescribedState = CorridorState | 'none'

type Look = {
  readonly instant: number
  readonly speech: Speech
  readonly nameOfState: (state: DescribedState) => string
}

/** How each lit corridor is drawn, part by part where they differ, and how far it is followed: in sentences. */
export function describeRoutes(lit: readonly LitRoute[], { instant, speech, nameOfState }: Look): string {
  const { words, lang } = speech
  return lit
    .map(({ corridor, rank, km }) => {
      const name = inLanguage(corridor.names, lang)
      const drawn = corridor.segments.map((segment) => {
        const state = stateAt(segment, instant)
        return words.drawnAs(nameOfState(state ?? 'none'), words.strokes[toStroke(state)])
      })
      const told = words.isDrawn(
        rank === null ? name : `${letterOf(rank)}, ${name}`,
        [...new Set(drawn)].join('; '),
      )
      if (km === null) return told
      const { spoken } = describeReading(readingAt(toTraceRoute(corridor), km), speech)
      return `${told} ${words.followedTo(spoken)}`
    })
    .join(' ')
}
