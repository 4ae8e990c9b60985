import { useEffect, useEffectEvent, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { toEventRow } from '../domain/event-row.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { selectedId } from '../state/selection.ts'
import { hoverEvent, selectEvent, useApp } from '../state/store.ts'
import { RowsCard } from '../ui/RowsCard.tsx'
import type { Mark } from './clusters.ts'
import { placeNameOf } from './event-marks.ts'
import type { Scene } from './scene.ts'
import { toScreen, type MapBox } from './screen.ts'

type Props = { dataset: Dataset; scene: Scene; onClose: () => void }

/** The events of a cluster that no zoom can part. */
export function EventsHere({ dataset, scene: { open, box, marks, asOf, cities }, onClose }: Props) {
  const selected = useApp((state) => selectedId(state.selected, 'event'))
  if (open === null || box === null) return null
  const isThere = (number: number) =>
    marks.holding(number) !== null || dataset.events[number]?.id === selected
  return (
    <EventsOfMark
      key={open.mark.id}
      dataset={dataset}
      mark={open.mark}
      numbers={open.numbers.filter(isThere)}
      box={box}
      asOf={asOf}
      cities={cities}
      onClose={onClose}
    />
  )
}

const size = { width: 290, height: 300 }

const toPlace = (box: MapBox, mark: Mark) => {
  const [x, y] = toScreen(box, mark.lngLat)
  return {
    left: Math.min(Math.max(x + 20, 8), Math.max(box.width - size.width - 8, 8)),
    top: Math.min(Math.max(y - 40, 8), Math.max(box.height - size.height - 8, 8)),
  }
}

type MarkProps = Omit<Props, 'scene'> &
  Pick<Scene, 'asOf' | 'cities'> & { mark: Mark; numbers: readonly number[]; box: MapBox }

function EventsOfMark({ dataset, mark, numbers, box, asOf, cities, onClose }: MarkProps) {
  const { map: words, shell, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const card = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = card.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    element?.addEventListener('keydown', onKey)
    element?.querySelector<HTMLElement>('li button')?.focus()
    return () => element?.removeEventListener('keydown', onKey)
  }, [])
  const events = numbers.flatMap((number) => dataset.events[number] ?? [])
  return (
    <RowsCard
      ref={card}
      className="map-card map-events"
      style={toPlace(box, mark)}
      title={words.eventsAt(numbers.length, placeNameOf(mark, dataset, { lang, instant: asOf, cities }))}
      closeLabel={words.closeEvents}
      onClose={onClose}
      things={events}
      toRow={(event) => toEventRow(event, lang, dates)}
      moreOf={shell.showMore}
      onChoose={selectEvent}
      onPoint={hoverEvent}
    />
  )
}
