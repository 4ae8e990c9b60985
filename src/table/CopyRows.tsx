import { useState } from 'react'
import { toHtmlTable, toTsv } from './copied-text.ts'
import { rowsToCopy, type Table } from './use-table.ts'

/** Copies all rows in the shown order; where the clipboard is closed it shows the text, marked, to be copied by hand. */
export function CopyRows({ table }: { table: Table }) {
  const { words } = table.telling
  const [copied, setCopied] = useState<Uint32Array | null>(null)
  const [byHand, setByHand] = useState<string | null>(null)
  const copy = async () => {
    const rows = rowsToCopy(table)
    const text = toTsv(rows)
    try {
      await toClipboard(text, toHtmlTable(rows))
      setCopied(table.order)
      setByHand(null)
    } catch {
      setByHand(text)
    }
  }
  return (
    <>
      <button type="button" className="table-button" onClick={() => void copy()}>
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

async function toClipboard(text: string, html: string): Promise<void> {
  const parts = { 'text/plain': text, 'text/html': html }
  try {
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)])
  } catch {
    // Older browsers take plain text only.
    await navigator.clipboard.writeText(text)
  }
}
