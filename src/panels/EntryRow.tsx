import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import type { Pointed } from '../state/app-state.ts'
import { pointAt, useApp } from '../state/store.ts'

type Props = { entry: string; pointed: Pointed; children: ReactNode }

/** A row whose thing the map lights while it has the pointer or the focus, and to which the map can lead. */
export function EntryRow({ entry, pointed, children }: Props) {
  const isAsked = useApp((state) => state.entry?.id === entry)
  const row = useRef<HTMLLIElement>(null)
  const point = useEffectEvent(() => pointAt(pointed))
  useEffect(() => {
    const element = row.current
    const leave = () => pointAt(null)
    const steps = [
      ['pointerenter', point],
      ['focusin', point],
      ['pointerleave', leave],
      ['focusout', leave],
    ] as const
    for (const [type, run] of steps) element?.addEventListener(type, run)
    return () => {
      for (const [type, run] of steps) element?.removeEventListener(type, run)
    }
  }, [])
  return (
    <li ref={row} data-entry={entry} className={isAsked ? 'changes-asked' : undefined}>
      {children}
    </li>
  )
}
