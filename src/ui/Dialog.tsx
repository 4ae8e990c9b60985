import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from './IconButton.tsx'
import './dialog.css'

type Props = {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
  className?: string
}

/** A dialog over the page, open as long as it is mounted; wherever it is opened from, it takes no styles from there. The browser keeps the focus inside, closes it on Escape and
 *  gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children, className = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return createPortal(
    <dialog ref={dialog} className={`ui-dialog ${className}`} aria-label={title} onClose={onClose}>
      <div className="ui-dialog-head">
        <h2>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>,
    document.body,
  )
}
