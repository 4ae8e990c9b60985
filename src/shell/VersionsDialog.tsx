import { useState } from 'react'
import { useDetails } from '../dataset/dataset-query.ts'
import { useNameOfLand } from '../dataset/land-names-query.ts'
import { useVersions } from '../dataset/versions-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { countChanged, type ChangedIds, type VersionChanges } from '../domain/versions.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { languageOfName, openThing } from '../panels/things.ts'
import { useApp } from '../state/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { nameOfRecord } from './name-of-record.ts'
import { formatIssued } from './VersionsButton.tsx'
import './versions.css'

type Props = { dataset: Dataset; cited: string | null; onClose: () => void }

/** What came, changed and went since an earlier version of the data. */
export function VersionsDialog({ dataset, cited, onClose }: Props) {
  const { versions: words, shell, dates } = useMessages()
  const { data: earlier } = useVersions(dataset)
  const [chosen, setChosen] = useState(cited)
  const { version, issued } = dataset.atlas
  const shown = earlier?.find((one) => one.version === chosen) ?? earlier?.[0]
  const isCited = shown !== undefined && shown.version === cited
  return (
    <Dialog className="versions" title={words.title} closeLabel={words.close} onClose={onClose}>
      {isCited && (
        <p className="versions-cited">
          {words.cited(
            cited,
            ...([shown.added, shown.changed, shown.removed].map(countChanged) as [number, number, number]),
          )}
        </p>
      )}
      <p>{words.current(version, formatIssued(issued, dates))}</p>
      {earlier === undefined && <p role="status">{shell.loading}</p>}
      {earlier?.length === 0 && <p>{words.none}</p>}
      {earlier !== undefined && shown !== undefined && (
        <>
          <label>
            {words.since}{' '}
            <select value={shown.version} onChange={(event) => setChosen(event.target.value)}>
              {earlier.map((one) => (
                <option key={one.version} value={one.version}>
                  {words.option(one.version, formatIssued(one.issued, dates))}
                </option>
              ))}
            </select>
          </label>
          <Since dataset={dataset} changes={shown} onOpen={onClose} />
        </>
      )}
    </Dialog>
  )
}

type SinceProps = { dataset: Dataset; changes: VersionChanges; onOpen: () => void }

function Since({ dataset, changes, onOpen }: SinceProps) {
  const { versions: words } = useMessages()
  const parts = (['added', 'changed', 'removed'] as const).filter((part) => countChanged(changes[part]) > 0)
  if (parts.length === 0) return <p>{words.nothing}</p>
  return parts.map((part) => (
    <section key={part}>
      <h3>{words[part](countChanged(changes[part]))}</h3>
      {Object.entries(changes[part]).map(([collection, ids]) => (
        <Group key={collection} dataset={dataset} collection={collection} ids={ids} onOpen={onOpen} />
      ))}
    </section>
  ))
}

type GroupProps = { dataset: Dataset; collection: string; ids: ChangedIds[string]; onOpen: () => void }

function Group({ dataset, collection, ids, onOpen }: GroupProps) {
  const { versions: words, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const nameOfLand = useNameOfLand(dataset, lang)
  const details = useDetails(dataset).data?.dataset
  const rows = ids.map((id) => {
    const { name, thing } = nameOfRecord(collection, id, { dataset, details, lang, dates, nameOfLand })
    if (thing === null) return <li key={id}>{name}</li>
    const open = () => {
      onOpen()
      openThing(dataset, thing)
    }
    return (
      <li key={id}>
        <button type="button" className="versions-thing" lang={languageOfName(thing)} onClick={open}>
          {name}
        </button>
      </li>
    )
  })
  return (
    <details>
      <summary>
        {words.collections[collection] ?? collection} <span className="versions-count">{ids.length}</span>
      </summary>
      <ul>{rows}</ul>
    </details>
  )
}
