import { useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { isThing } from '../state/selection.ts'
import { app } from '../state/store.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { reportHref, toReport } from './report.ts'
import { nameOfThing } from './things.ts'

/** The reader's word of an error, begun with what a curator needs to find the record again. */
export function ReportDialog({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const { report: words, cite } = useMessages()
  const { atlas } = dataset
  const [report] = useState(() => {
    const { selected, lang } = app.getState()
    const name = isThing(selected) ? nameOfThing(dataset, selected, lang) : words.view
    const record = selected.kind === 'none' ? words.view : `${selected.kind}:${selected.id}`
    return toReport({ record, name, address: location.href }, atlas, words)
  })
  const [body, setBody] = useState(report.body)
  const href = reportHref(atlas.report, { ...report, body })
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <p>{words.about}</p>
      <textarea
        rows={12}
        aria-label={words.text}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      {href === null && <p>{words.noAddress}</p>}
      <div className="ui-dialog-actions">
        {href !== null && (
          <a className="ui-dialog-first" href={href} target="_blank" rel="noreferrer">
            {atlas.report !== undefined && 'mail' in atlas.report ? words.mail : words.page}
          </a>
        )}
        <CopyButton text={`${report.subject}\n\n${body}`} label={words.copy} copied={cite.copied} />
      </div>
    </Dialog>
  )
}
