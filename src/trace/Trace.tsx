import { useEffect } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useApp } from '../state/store.ts'
import { startTraceEngine } from './trace-engine.ts'
import { TraceCard } from './TraceCard.tsx'
import { TraceVoice } from './TraceVoice.tsx'
import { useSpeech } from './use-speech.ts'
import './trace.css'

/** A corridor is being followed, whatever panel is open: what moves it, says it and shows it over the map. */
export function Trace({ dataset }: { dataset: Dataset }) {
  const speech = useSpeech(dataset)
  const corridor = dataset.corridors.get(useApp((state) => state.trace?.corridor ?? ''))
  useEffect(() => startTraceEngine(dataset), [dataset])
  return corridor === undefined ? null : (
    <>
      <TraceVoice corridor={corridor} speech={speech} />
      <TraceCard corridor={corridor} speech={speech} />
    </>
  )
}
