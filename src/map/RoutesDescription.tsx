import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, useApp } from '../state/store.ts'
import { useSpeech } from '../trace/use-speech.ts'
import { describeRoutes } from './describe-routes.ts'
import { toLitRoutes } from './lit-routes.ts'

/** The lit corridors as part of the map's description; a trace that runs is told when it rests. */
export function RoutesDescription({ dataset, asOf }: { dataset: Dataset; asOf: number }) {
  const { corridorStates } = useMessages()
  const speech = useSpeech(dataset)
  const selected = useApp((state) => state.selected)
  const compared = useApp((state) => state.compared)
  useApp(({ trace, tracing }) => (tracing ? trace?.corridor : trace))
  const lit = toLitRoutes(dataset, { selected, compared, trace: app.getState().trace })
  return describeRoutes(lit, { instant: asOf, speech, nameOfState: (state) => corridorStates[state] })
}
