import { useState } from 'react'
import { finishInSlices } from '../dataset/steps.ts'
import type { CopiedText } from './copied-text.ts'
import { copyInSteps, type Table } from './use-table.ts'

/** Copies all rows in the shown order; where the clipboard is closed it shows the text, marked, to be copied by hand. */
export function CopyRows({ table }: { table: Table }) {
  const { words } = table.telling
  const [copied, setCopied] = useState<Uint32Array | null>(null)
  const [byHand, setByHand] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const copy = async () => {
    if (isBusy) return
    setBusy(true)
    const text = finishInSlices(copyInSteps(table))
    try {
      await toClipboard(text)
      setCopied(table.order)
      setByHand(null)
    } catch {
      setByHand((await text).plain)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <button type="button" className="table-button" aria-busy={isBusy} onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="table-said">
        {copied === table.order && words.copied(table.order.length)}
      </span>
      {byHand !== null && (
        <textarea
          ref={(field) => field?.select()}
          aria-label={words.copyThis}
          className="table-by-hand"
          readOnly
          rows={5}
          value={byHand}
        />
      )}
    </>
  )
}

/** The clipboard is asked at once, while the press still counts, and waits for what it is to hold. */
async function toClipboard(text: Promise<CopiedText>): Promise<void> {
  const partOf = (part: keyof CopiedText, type: string) =>
    text.then((texts) => new Blob([texts[part]], { type }))
  try {
    const parts = { 'text/plain': partOf('plain', 'text/plain'), 'text/html': partOf('html', 'text/html') }
    await navigator.clipboard.write([new ClipboardItem(parts)])
  } catch {
    // Older browsers take plain text only.
    await navigator.clipboard.writeText((await text).plain)
  }
}
