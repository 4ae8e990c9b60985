import { useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'

/** Copies a text that stands in the dialog's text field; where the clipboard is closed it marks the text instead. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { cite: words } = useMessages()
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.select(),
    )
  return (
    <>
      <button type="button" className="ui-dialog-first" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{copied === text && words.copied}</span>
    </>
  )
}
