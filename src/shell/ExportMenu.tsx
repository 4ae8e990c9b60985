import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { recordOf, useDetails } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { exporters } from '../export/exporters.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { DetailsPending } from '../panels/DetailsPending.tsx'
import { app } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { download } from '../ui/download.ts'

type Exporter = (typeof exporters)[number]
type Which = 'inView' | 'all'

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
  const save = async (exporter: Exporter, which: Which) => {
    const { inView } = visibleIn(dataset, app.getState())
    const wanted = inView.list().map(({ id }) => id)
    const [details, write] = await Promise.all([
      data ?? refetch({ cancelRefetch: false }).then((answer) => answer.data),
      exporter.load(),
    ])
    // The menu says why, and offers to try again.
    if (details === undefined) return
    const record = details.dataset
    const events = which === 'all' ? record.events : wanted.flatMap((id) => record.eventById.get(id) ?? [])
    const name = `crossroads-${dataset.atlas.version}${which === 'all' ? '' : '-in-view'}.${exporter.extension}`
    download(write(events, record, location.href), exporter.mediaType, name)
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
        <div className="shell-menu">
          <Formats which="inView" count={visibleIn(dataset, app.getState()).inView.length} onChoose={save} />
          <Formats which="all" count={dataset.events.length} onChoose={save} />
          {data === undefined && <DetailsPending dataset={dataset} />}
        </div>
      )}
    </div>
  )
}

type FormatsProps = {
  which: Which
  count: number
  onChoose: (exporter: Exporter, which: Which) => Promise<void>
}

function Formats({ which, count, onChoose }: FormatsProps) {
  const { shell } = useMessages()
  const heading = useId()
  const words = shell.exported[which]
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>
        {words.heading} <span className="shell-menu-count">{count}</span>
      </h3>
      <ul>
        {exporters.map((exporter) => (
          <li key={exporter.id}>
            <button
              type="button"
              aria-label={words.as(formatNames[exporter.id])}
              onClick={() => void onChoose(exporter, which)}
            >
              {formatNames[exporter.id]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const formatNames: Readonly<Record<Exporter['id'], string>> = {
  csv: 'CSV',
  geojson: 'GeoJSON',
  json: 'JSON',
  'linked-places': 'Linked Places',
}
