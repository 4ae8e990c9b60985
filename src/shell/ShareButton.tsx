import { useRef, useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { IconButton } from '../ui/IconButton.tsx'

/** Hands on the link to this very view: the system's share sheet on touch devices, the clipboard elsewhere, and where
 *  neither is allowed a field to copy from. */
export function ShareButton() {
  const { shell } = useMessages()
  const [said, setSaid] = useState('')
  const fallback = useRef<HTMLDialogElement>(null)
  const share = async () => {
    // The address trails the store a little while scrubbing.
    await new Promise((resolve) => setTimeout(resolve, 350))
    const url = location.href
    const isTouch = window.matchMedia('(pointer: coarse)').matches
    try {
      if (isTouch && typeof navigator.share === 'function')
        return await navigator.share({ title: document.title, url })
      await navigator.clipboard.writeText(url)
      setSaid(shell.linkCopied)
      setTimeout(() => setSaid(''), 2500)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) fallback.current?.showModal()
    }
  }
  return (
    <span className="shell-share">
      <IconButton
        data-command=""
        icon="share"
        label={shell.share}
        text={shell.share}
        onClick={() => void share()}
      />
      <span className="shell-said" role="status">
        {said}
      </span>
      <dialog ref={fallback} aria-label={shell.copyThisLink} className="shell-dialog">
        <label>
          {shell.copyThisLink}
          <input readOnly value={location.href} onFocus={(event) => event.target.select()} />
        </label>
        <IconButton icon="close" label={shell.dismiss} onClick={() => fallback.current?.close()} />
      </dialog>
    </span>
  )
}
