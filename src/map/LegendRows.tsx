import type { ReactNode } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { toggleMuted, useApp } from '../state/store.ts'

type ColumnProps = { title: string; children: ReactNode; className?: string }

export const LegendColumn = ({ title, children, className }: ColumnProps) => (
  <div className={className}>
    <h3>{title}</h3>
    <ul>{children}</ul>
  </div>
)

type RowProps = { sign: ReactNode; children: ReactNode; pressed: boolean; hint: string; onPress: () => void }

/** A sign and what it means; pressing it filters. */
export const LegendRow = ({ sign, children, pressed, hint, onPress }: RowProps) => (
  <li>
    <button type="button" className="map-sign" aria-pressed={pressed} title={hint} onClick={onPress}>
      {sign}
      {children}
    </button>
  </li>
)

/** Hides what it stands for from the map, and shows it again. */
export function SwitchRow({ sign, name, children }: { sign: ReactNode; name: string; children: ReactNode }) {
  const { map: words } = useMessages()
  const isShown = useApp((state) => !state.muted.includes(name))
  return (
    <LegendRow
      sign={sign}
      pressed={isShown}
      hint={isShown ? words.hideSign : words.showSign}
      onPress={() => toggleMuted(name)}
    >
      {children}
    </LegendRow>
  )
}
