import { useState } from 'react'

type Props = { text: string; label: string; copied: string }

/** Copies a text that stands in the dialog's text field; where the clipboard is closed it marks the text instead. */
export function CopyButton({ text, label, copied }: Props) {
  const [taken, setTaken] = useState<string | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTaken(text),
      () => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.select(),
    )
  return (
    <>
      <button type="button" className="ui-dialog-first" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{taken === text && copied}</span>
    </>
  )
}
