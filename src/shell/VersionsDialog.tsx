import { useState } from 'react'
import { useVersions } from '../dataset/versions-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { countChanged, type ChangedIds, type VersionChanges } from '../domain/versions.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { languageOfName, nameOfThing, openThing, type Thing } from '../panels/things.ts'
import { useApp } from '../state/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
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

/** The kind of panel that shows a record of a collection; records of the others are only named. */
const panelOf: Readonly<Record<string, Thing['kind']>> = {
  events: 'event', sources: 'source', leaders: 'leader', relations: 'country', organizations: 'organization',
  people: 'person', places: 'place', corridors: 'corridor', polities: 'polity', areas: 'area', themes: 'theme',
} // prettier-ignore

type GroupProps = { dataset: Dataset; collection: string; ids: ChangedIds[string]; onOpen: () => void }

function Group({ dataset, collection, ids, onOpen }: GroupProps) {
  const { versions: words } = useMessages()
  const lang = useApp((state) => state.lang)
  const kind = panelOf[collection]
  const rows = ids.map((id) => {
    if (kind === undefined) return <li key={id}>{id}</li>
    const thing: Thing = { kind, id }
    const name = nameOfThing(dataset, thing, lang)
    // What the atlas does not have any more has no name left but its id.
    if (name === id) return <li key={id}>{id}</li>
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
