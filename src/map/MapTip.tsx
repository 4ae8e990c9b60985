import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import type { LngLat } from '../domain/place.ts'
import { formatEventDate } from '../domain/event-date.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { useAreaTip } from './area-tip.ts'
import { useChangeTip } from './change-tip.ts'
import type { Mark } from './clusters.ts'
import { placeNameOf } from './event-marks.ts'
import { toStates } from './corridor-lines.ts'
import type { Scene } from './scene.ts'
import { findHovered } from './mark-drawing.ts'
import { isInside, toScreen } from './screen.ts'

type Tip = { lngLat: LngLat; title: string; line: string }

/** What is hovered, here or elsewhere, in a few words beside its place. Screen readers get the same from the lists. */
export function MapTip({ dataset, scene }: { dataset: Dataset; scene: Scene }) {
  const areaTip = useAreaTip(dataset, scene)
  const changeTip = useChangeTip(dataset, scene)
  const tip = useTip(dataset, scene) ?? areaTip ?? changeTip
  const { box } = scene
  if (tip === null || box === null || scene.open !== null) return null
  const [x, y] = toScreen(box, tip.lngLat)
  if (!isInside(box, [x, y])) return null
  const isLow = y < 110
  const left = Math.min(Math.max(x, 125), Math.max(box.width - 125, 125))
  return (
    <div
      className={`map-tip${isLow ? ' map-tip-below' : ''}`}
      style={{ left, top: isLow ? y + 18 : y - 18 }}
      aria-hidden="true"
    >
      <strong>{tip.title}</strong>
      <span>{tip.line}</span>
    </div>
  )
}

function useTip(dataset: Dataset, { hit, marks, asOf, cities }: Scene): Tip | null {
  const { map: words, dates, corridorStates } = useMessages()
  const lang = useApp((state) => state.lang)
  const hoveredId = useApp((state) => state.hovered)
  const hovered = hoveredId === null ? undefined : dataset.eventById.get(hoveredId)
  const mark = findHovered(dataset, marks, { hovered: hoveredId, hit })
  const tipOfEvent = (event: HistoricalEvent, lngLat: LngLat): Tip => {
    const countries = event.countries.flatMap((id) => dataset.countries.get(id)?.names ?? [])
    const date = formatEventDate(event, dates)
    const line = [date, countries.map((names) => inLanguage(names, lang)).join(', ')].filter(Boolean)
    return { lngLat, title: inLanguage(event.title, lang), line: line.join(' · ') }
  }
  const tipOfCluster = (cluster: Mark): Tip => ({
    lngLat: cluster.lngLat,
    title: words.eventsAt(cluster.count, placeNameOf(cluster, dataset, { lang, instant: asOf, cities })),
    line: marks
      .numbersOf(cluster)
      .slice(0, 3)
      .flatMap((number) => dataset.events[number] ?? [])
      .map((event) => inLanguage(event.title, lang))
      .join(' · '),
  })
  const only = dataset.events[mark?.id ?? -1]
  if (mark !== null && hovered !== undefined) return tipOfEvent(hovered, mark.lngLat)
  if (mark !== null && only !== undefined)
    return mark.count === 1 ? tipOfEvent(only, mark.lngLat) : tipOfCluster(mark)
  if (hovered?.lngLat) return tipOfEvent(hovered, hovered.lngLat)
  const corridor = hit?.kind === 'corridor' ? dataset.corridors.get(hit.id) : undefined
  if (corridor === undefined || hit === null) return null
  const states = toStates(corridor, asOf).map((state) => corridorStates[state ?? 'none'])
  return { lngLat: hit.lngLat, title: inLanguage(corridor.names, lang), line: states.join(', ') }
}
