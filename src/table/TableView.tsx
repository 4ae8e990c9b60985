import { useEffect, useId, type KeyboardEvent } from 'react'
import { recordOf, useDetails } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { toCsv } from '../export/csv.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { download } from '../ui/download.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useMedia } from '../ui/use-media.ts'
import { CopyRows } from './CopyRows.tsx'
import { EventTable } from './EventTable.tsx'
import './table.css'
import { useTable, type Table } from './use-table.ts'

type Props = { readonly dataset: Dataset; readonly onClose: () => void }

/** All events in view as rows, over the map; where there is no room beside the panel, over the page. */
export function TableView({ dataset, onClose }: Props) {
  const { shell } = useMessages()
  const isNarrow = useMedia('(max-width: 959px)')
  return isNarrow ? (
    <Dialog className="table-dialog" title={shell.table} closeLabel={shell.closeTable} onClose={onClose}>
      <Contents dataset={dataset} onChoose={onClose} />
    </Dialog>
  ) : (
    <TableRegion dataset={dataset} onClose={onClose} />
  )
}

function TableRegion({ dataset, onClose }: Props) {
  const { shell } = useMessages()
  useFocusBack()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    // Escape closes it from anything inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="table-region" aria-label={shell.table} onKeyDown={onKeyDown}>
      <div className="table-title">
        <h2>{shell.table}</h2>
        <IconButton icon="close" label={shell.closeTable} onClick={onClose} />
      </div>
      <Contents dataset={dataset} onChoose={() => undefined} />
    </section>
  )
}

/** Whoever opened it has the focus again when it closes. */
function useFocusBack(): void {
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
}

type ContentsProps = { readonly dataset: Dataset; readonly onChoose: () => void }

function Contents({ dataset, onChoose }: ContentsProps) {
  const { shell } = useMessages()
  const table = useTable(dataset)
  return (
    <>
      <div className="table-tools">
        <span className="table-count">{shell.countOf(table.order.length, dataset.events.length)}</span>
        <CopyRows table={table} />
        <SaveRows table={table} />
      </div>
      <EventTable label={shell.table} table={table} onChoose={onChoose} />
      {table.order.length === 0 && <p className="table-empty">{shell.noEvents}</p>}
    </>
  )
}

/** What is saved is the record, in the order of the rows. */
function SaveRows({ table: { telling, order } }: { table: Table }) {
  const { shell } = useMessages()
  const { events } = telling.dataset
  const { data, error } = useDetails(recordOf(telling.dataset))
  const record = data?.dataset
  const why = useId()
  const reason =
    error !== null ? telling.words.notLoaded : record === undefined ? telling.words.loading : null
  const save = () => {
    if (record === undefined) return
    const rows = [...order].flatMap((number) => record.eventById.get(events[number]?.id ?? '') ?? [])
    download(toCsv(rows, record), 'text/csv;charset=utf-8', `crossroads-${record.atlas.version}.csv`)
  }
  return (
    <>
      <button
        type="button"
        className="table-button"
        aria-disabled={reason !== null}
        aria-describedby={reason === null ? undefined : why}
        onClick={save}
      >
        {shell.exported.inView.as('CSV')}
      </button>
      {reason !== null && (
        <span id={why} className="table-said">
          {reason}
        </span>
      )}
    </>
  )
}
