import { useEffect, useEffectEvent, useRef } from 'react'
import { toEventRow } from '../domain/event-row.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { hoverEvent, selectEvent, useApp } from '../state/store.ts'
import { RowsCard } from '../ui/RowsCard.tsx'
import type { Pointed } from './lane-pointer.ts'
import './mark-list.css'

type Props = Pointed & { readonly onClose: () => void }

/** The events of a cluster that no zoom parts; `x` and `y` are pixels within the track. */
export function MarkList({ events, x, y, onClose }: Props) {
  const { timeline, shell, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const card = useRef<HTMLDivElement>(null)
  useLife(card, onClose)
  return (
    <RowsCard
      ref={card}
      className="timeline-list"
      style={{ left: `clamp(0px, ${x - 150}px, calc(100% - 300px))`, bottom: `calc(100% - ${y - 4}px)` }}
      title={timeline.together(events.length)}
      closeLabel={timeline.closeEvents}
      onClose={onClose}
      things={events}
      toRow={(event) => toEventRow(event, lang, dates)}
      moreOf={shell.showMore}
      onChoose={selectEvent}
      onPoint={hoverEvent}
    />
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
