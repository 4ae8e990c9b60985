import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { formatEventDate } from '../domain/event-date.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { hoverEvent, selectEvent, useApp } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Pointed } from './lane-pointer.ts'
import './mark-list.css'

type Props = Pointed & { readonly onClose: () => void }

/** The events of a cluster that no zoom parts; `x` and `y` are pixels within the track. */
export function MarkList({ events, x, y, onClose }: Props) {
  const { timeline } = useMessages()
  const card = useRef<HTMLDivElement>(null)
  useLife(card, onClose)
  const title = timeline.together(events.length)
  return (
    <div
      ref={card}
      className="timeline-list"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      style={{ left: `clamp(0px, ${x - 150}px, calc(100% - 300px))`, bottom: `calc(100% - ${y - 4}px)` }}
    >
      <header>
        <strong>{title}</strong>
        <button type="button" aria-label={timeline.closeEvents} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </header>
      {/* Arrow keys are handled here for all the buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul onKeyDown={moveFocus}>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </ul>
    </div>
  )
}

function Row({ event }: { event: HistoricalEvent }) {
  const { dates } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <li>
      <button
        type="button"
        onClick={() => selectEvent(event)}
        onPointerEnter={() => hoverEvent(event.id)}
        onPointerLeave={() => hoverEvent(null)}
      >
        {inLanguage(event.title, lang)}
        <span>{formatEventDate(event, dates, 'short')}</span>
      </button>
    </li>
  )
}

/** Takes the focus and gives it back; Escape and a press elsewhere on the page close. */
function useLife(card: React.RefObject<HTMLDivElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = card.current
    const before = document.activeElement
    element?.querySelector<HTMLElement>('li button')?.focus()
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      close()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && element?.contains(target) !== true) close()
    }
    element?.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      element?.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
      if (before instanceof HTMLElement && element?.contains(document.activeElement) !== false) before.focus()
    }
  }, [card])
}

const steps: Readonly<Record<string, 'previousElementSibling' | 'nextElementSibling'>> = {
  ArrowUp: 'previousElementSibling',
  ArrowDown: 'nextElementSibling',
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (step === undefined || !(event.target instanceof Element)) return
  event.preventDefault()
  event.target.closest('li')?.[step]?.querySelector('button')?.focus()
}
