import type { Dataset } from '../domain/dataset.ts'
import { namesAt } from '../domain/read-names.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import type { Scene } from './scene.ts'

/** Named in full up to here. */
const mostSources = 2

/** A contested area under the pointer: its name, when, how surely, and who says so. */
export function useAreaTip(dataset: Dataset, { hit, asOf }: Scene) {
  const { map: words, dates, states } = useMessages()
  const lang = useApp((state) => state.lang)
  const area = hit?.kind === 'area' ? dataset.areas.get(hit.id) : undefined
  if (hit === null || area === undefined) return null
  const names = area.sources.slice(0, mostSources).map((id) => dataset.sources.get(id)?.short ?? id)
  const more = area.sources.length > mostSources ? '…' : ''
  const line = [
    formatDate(area.date, dates, 'short'),
    states.accuracy[area.accuracy],
    words.accordingTo(names.join(', ') + more),
  ]
  return { lngLat: hit.lngLat, title: inLanguage(namesAt(area, asOf), lang), line: line.join(' · ') }
}
