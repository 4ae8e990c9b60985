import { useId } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { readAccordingTo, useApp } from '../state/store.ts'
import './lens.css'

/** By whose sources the atlas is read. */
export function LensChoice({ dataset }: { dataset: Dataset }) {
  const { shell } = useMessages()
  const id = useId()
  const lang = useApp((state) => state.lang)
  const lens = useApp((state) => state.lens)
  const groups = dataset.perspectives.filter((group) => group.lens)
  if (groups.length === 0) return null
  return (
    <div className="shell-lens">
      <label htmlFor={id}>{shell.accordingTo}</label>
      <select id={id} value={lens ?? ''} onChange={({ target }) => readAccordingTo(target.value || null)}>
        <option value="">{shell.allAccounts}</option>
        {groups.map((group) => (
          <option key={group.id} value={group.id}>
            {inLanguage(group.names, lang)}
          </option>
        ))}
      </select>
    </div>
  )
}
