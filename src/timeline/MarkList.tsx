import { useEffect, useEffectEvent, useRef } from 'react'
import { formatEventDate } from '../domain/event-date.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { hoverEvent, selectEvent, useApp } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'
import { NamedRows } from '../ui/NamedRows.tsx'
import { MoreRows, usePortion } from '../ui/Portion.tsx'
import type { Pointed } from './lane-pointer.ts'
import './mark-list.css'

type Props = Pointed & { readonly onClose: () => void }

/** The events of a cluster that no zoom parts; `x` and `y` are pixels within the track. */
export function MarkList({ events, x, y, onClose }: Props) {
  const { timeline, shell, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const card = useRef<HTMLDivElement>(null)
  useLife(card, onClose)
  const { shown, next, showMore } = usePortion(events.length)
  const listed = events.slice(0, shown)
  const choose = (id: string) => {
    const event = listed.find((other) => other.id === id)
    if (event !== undefined) selectEvent(event)
  }
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
      <NamedRows
        rows={listed.map((event) => ({
          id: event.id,
          name: inLanguage(event.title, lang),
          note: formatEventDate(event, dates, 'short'),
        }))}
        onChoose={choose}
        onPoint={hoverEvent}
      />
      {next > 0 && <MoreRows text={shell.showMore(next, events.length - shown)} onMore={showMore} />}
    </div>
  )
}

/** Takes the focus and gives it back; Escape and a press elsewhere on the page close. */
function useLife(card: React.RefObject<HTMLDivElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = card.current
    const before = document.activeElement
    element?.querySelector<HTMLElement>('li button')?.focus()
    const onKey = (event: KeyboardEvent) => {
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
