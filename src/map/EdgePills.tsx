import { useLayoutEffect, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { placeNamesAt } from './city-names.ts'
import { useOnMap } from '../state/on-map.ts'
import { toEdgePills, type EdgePill, type Side } from './edge-pills.ts'
import type { Box } from './free-room.ts'
import { reachOf } from './icon-content.ts'
import { placeOfName, placePills, waterName } from './pill-places.ts'
import type { Scene } from './scene.ts'
import { isInside, toScreen } from './screen.ts'
import { placedIn } from './spots.ts'

const arrows: Record<Side, string> = { top: '↑', right: '→', bottom: '↓', left: '←' }

type Props = {
  dataset: Dataset
  scene: Scene
  onGo: (center: LngLat) => void
  onPlace: (boxes: readonly Box[]) => void
}

/** Buttons at the edges that lead to events beyond them. */
export function EdgePills({ dataset, scene, onGo, onPlace }: Props) {
  const { map: words } = useMessages()
  const events = useOnMap(dataset)
  const lang = useApp((state) => state.lang)
  const areShown = useApp((state) => state.layers.events)
  const pills = scene.box === null || !areShown ? [] : toEdgePills(placedIn(dataset, events), scene.box)
  const buttons = useRef(new Map<Side, HTMLButtonElement>())
  useLayoutEffect(() => onPlace(place(buttons.current, pills, scene)))
  return pills.map(({ side, place, lngLat, count, isMixed }) => {
    const known = dataset.places.get(place)
    const name = known === undefined ? place : inLanguage(placeNamesAt(known, scene.cities, scene.asOf), lang)
    return (
      <button
        key={side}
        ref={(button) => {
          if (button === null) buttons.current.delete(side)
          else buttons.current.set(side, button)
        }}
        type="button"
        className="map-pill"
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

/** Puts the buttons where there is room, and tells where that is; the fullest choose first. */
function place(
  buttons: ReadonlyMap<Side, HTMLButtonElement>,
  pills: readonly EdgePill[],
  { box, marks, waters, furniture }: Scene,
): Box[] {
  if (box === null) return []
  const byCount = [...pills].sort((a, b) => b.count - a.count)
  const sized = byCount.flatMap(({ side, along }) => {
    const button = buttons.get(side)
    return button === undefined ? [] : [{ side, along, width: button.offsetWidth, height: button.offsetHeight }] // prettier-ignore
  })
  const names = waters.map((lngLat) => placeOfName(toScreen(box, lngLat), furniture.cards))
  const spots = [
    ...marks.marks.map(({ lngLat, count }) => ({ at: toScreen(box, lngLat), reach: reachOf(count) })),
    ...names.map((at) => ({ at, reach: waterName.height / 2 })),
  ]
  const seen = spots.filter(({ at }) => isInside(box, at))
  const places = placePills(sized, { map: box, furniture: furniture.cards, marks: seen })
  for (const [i, { side }] of sized.entries()) {
    const [button, spot] = [buttons.get(side), places[i]]
    if (button === undefined) continue
    button.dataset['placed'] = String(spot !== null)
    if (spot) button.style.translate = `${Math.round(spot.left)}px ${Math.round(spot.top)}px`
  }
  return places.flatMap((spot) => spot ?? [])
}
