import { useId, type ReactNode } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { toggleMuted, useApp } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'

type GroupProps = { title: string; isOpen: boolean; onToggle: () => void; children: ReactNode }

/** Signs of one sort, folded away behind their title. */
export function LegendGroup({ title, isOpen, onToggle, children }: GroupProps) {
  const id = useId()
  return (
    <section className="map-card map-legend-group" data-open={isOpen} data-over-map="card">
      <h3>
        <button
          type="button"
          className="map-legend-title"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          {title}
          <Icon name={isOpen ? 'down' : 'forward'} size={11} />
        </button>
      </h3>
      <ul id={id} hidden={!isOpen}>
        {children}
      </ul>
    </section>
  )
}

type RowProps = {
  sign: ReactNode
  children: ReactNode
  pressed: boolean
  hint: string
  /** It stands for what is shown; else for what is chosen. */
  isSwitch?: boolean
  onPress: () => void
}

/** A sign and what it means; pressing it filters. */
export const SignRow = ({ sign, children, pressed, hint, isSwitch = false, onPress }: RowProps) => (
  <li>
    <button
      type="button"
      className="map-sign"
      data-switch={isSwitch}
      aria-pressed={pressed}
      title={hint}
      onClick={onPress}
    >
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
    <SignRow
      sign={sign}
      isSwitch
      pressed={isShown}
      hint={isShown ? words.hideSign : words.showSign}
      onPress={() => toggleMuted(name)}
    >
      {children}
    </SignRow>
  )
}
