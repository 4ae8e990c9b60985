import { useEffect, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { exporters } from '../export/exporters.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app } from '../state/store.ts'
import { visibleIn } from '../state/visible.ts'
import { IconButton } from '../ui/IconButton.tsx'

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
  const save = (exporter: (typeof exporters)[number]) => {
    const { inView } = visibleIn(dataset, app.getState())
    download(
      exporter.write(inView, dataset),
      exporter.mediaType,
      `crossroads-${dataset.atlas.version}.${exporter.extension}`,
    )
    setOpen(false)
  }
  return (
    // Escape closes the menu from any of its buttons; the wrapper itself is no control.
    <div
      ref={menu}
      className="shell-export"
      role="presentation"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <IconButton
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
              <button type="button" onClick={() => save(exporter)}>
                {shell.exportAs[exporter.id]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function download(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
