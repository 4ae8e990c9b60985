import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { recordOf, useDetails } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { exporters } from '../export/exporters.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { DetailsPending } from '../panels/DetailsPending.tsx'
import { app } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { download } from '../ui/download.ts'

export function ExportMenu({ dataset }: { dataset: Dataset }) {
  const { shell } = useMessages()
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [open])
  /** The focus goes back to the button before the menu that has it is gone. */
  const close = () => {
    if (menu.current?.contains(document.activeElement) === true) menu.current.querySelector('button')?.focus()
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    close()
  }
  const { refetch, data } = useDetails(recordOf(dataset))
  const save = async (exporter: (typeof exporters)[number]) => {
    const { inView } = visibleIn(dataset, app.getState())
    const details = (data ?? (await refetch({ cancelRefetch: false })).data)?.dataset
    // The menu says why, and offers to try again.
    if (details === undefined) return
    const events = inView.list().flatMap(({ id }) => details.eventById.get(id) ?? [])
    const name = `crossroads-${dataset.atlas.version}.${exporter.extension}`
    download(exporter.write(events, details), exporter.mediaType, name)
    close()
  }
  return (
    // Escape closes the menu from any of its buttons; the wrapper itself is no control.
    <div ref={menu} className="shell-export" role="presentation" onKeyDown={onKeyDown}>
      <IconButton
        data-command=""
        icon="download"
        label={shell.export}
        text={shell.export}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul className="shell-menu">
          {exporters.map((exporter) => (
            <li key={exporter.id}>
              <button type="button" onClick={() => void save(exporter)}>
                {shell.exportAs[exporter.id]}
              </button>
            </li>
          ))}
          {data === undefined && (
            <li>
              <DetailsPending dataset={dataset} />
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
