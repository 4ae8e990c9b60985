import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import './header-tools.css'

/** The tools of the header in a row; on a phone behind a button, one under the other. */
export function HeaderTools({ children }: { children: ReactNode }) {
  const { shell } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const onPointerDown = ({ target }: PointerEvent) => {
      const isElsewhere = target instanceof Element && target.closest('dialog') === null
      if (isElsewhere && !box.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [isOpen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return
    event.preventDefault()
    setOpen(false)
    box.current?.querySelector('button')?.focus()
  }
  return (
    // Escape closes the menu from any of its buttons; the wrapper itself is no control.
    <div ref={box} className="shell-header-tools" role="presentation" onKeyDown={onKeyDown}>
      <span className="shell-menu-button">
        <IconButton
          icon={isOpen ? 'close' : 'menu'}
          label={shell.menu}
          aria-expanded={isOpen}
          aria-controls="header-tools"
          onClick={() => setOpen(!isOpen)}
        />
      </span>
      <div id="header-tools" className={isOpen ? 'shell-tools shell-tools-open' : 'shell-tools'}>
        {children}
      </div>
    </div>
  )
}
