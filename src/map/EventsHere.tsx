import { useEffect, useEffectEvent, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { hoverEvent, selectEvent, useApp } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Mark } from './clusters.ts'
import { placeNameOf } from './event-marks.ts'
import type { Scene } from './scene.ts'
import { toScreen, type MapBox } from './screen.ts'

type Props = { dataset: Dataset; scene: Scene; onClose: () => void }

/** The events of a cluster that no zoom can part. */
export function EventsHere({ dataset, scene: { open, box }, onClose }: Props) {
  return open === null || box === null ? null : (
    <EventsOfMark key={open.id} dataset={dataset} mark={open} box={box} onClose={onClose} />
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

function EventsOfMark({ dataset, mark, box, onClose }: Omit<Props, 'scene'> & { mark: Mark; box: MapBox }) {
  const { map: words } = useMessages()
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
  const title = words.eventsAt(mark.events.length, placeNameOf(mark, dataset, lang))
  return (
    <div
      ref={card}
      className="map-card map-events"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      style={toPlace(box, mark)}
    >
      <header>
        <strong>{title}</strong>
        <button type="button" aria-label={words.closeEvents} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </header>
      <ul>
        {mark.events.map((event) => (
          <EventButton key={event.id} event={event} lang={lang} />
        ))}
      </ul>
    </div>
  )
}

function EventButton({ event, lang }: { event: HistoricalEvent; lang: string }) {
  const { dates } = useMessages()
  return (
    <li>
      <button
        type="button"
        onClick={() => selectEvent(event)}
        onPointerEnter={() => hoverEvent(event.id)}
        onPointerLeave={() => hoverEvent(null)}
      >
        {inLanguage(event.title, lang)}
        <span>{event.date === null ? dates.undated : formatDate(event.date, dates, 'short')}</span>
      </button>
    </li>
  )
}
