import type { CSSProperties } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { useOnMap } from '../state/on-map.ts'
import { toEdgePills, type Side } from './edge-pills.ts'
import type { MapBox } from './screen.ts'
import { placedIn } from './spots.ts'

const arrows: Record<Side, string> = { top: '↑', right: '→', bottom: '↓', left: '←' }

/** Where along its edge a pill wants to stand; the style sheet keeps it clear of the cards. */
const toStyle = (along: number): CSSProperties => ({ ['--map-along' as string]: `${along * 100}%` })

type Props = { dataset: Dataset; box: MapBox | null; onGo: (center: LngLat) => void }

/** Buttons at the edges that lead to events beyond them. */
export function EdgePills({ dataset, box, onGo }: Props) {
  const { map: words } = useMessages()
  const events = useOnMap(dataset)
  const lang = useApp((state) => state.lang)
  const areShown = useApp((state) => state.layers.events)
  if (box === null || !areShown) return null
  return toEdgePills(placedIn(dataset, events), box).map(({ side, place, lngLat, count, isMixed, along }) => {
    const names = dataset.places.get(place)?.names
    const name = names === undefined ? place : inLanguage(names, lang)
    return (
      <button
        key={side}
        type="button"
        className={`map-pill map-pill-${side}`}
        style={toStyle(along)}
        aria-label={words.beyond(count, name, isMixed)}
        onClick={() => onGo(lngLat)}
      >
        {side === 'left' && <i>{arrows.left}</i>}
        <span className="map-pill-long">{isMixed ? words.andOthers(name) : name}</span>
        <span className="map-pill-short">{isMixed ? `${name}…` : name}</span>
        <b>{count}</b>
        {side !== 'left' && <i>{arrows[side]}</i>}
      </button>
    )
  })
}
