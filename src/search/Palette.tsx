import { useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app } from '../state/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import type { FinderGroup, FinderOption } from './finder.ts'
import { FinderField } from './FinderField.tsx'
import { useFinder } from './use-finder.ts'

type Props = { dataset: Dataset; scheme: 'light' | 'dark'; onClose: () => void }

/** Goes to any thing or date, runs any command, without leaving the keys. */
export function Palette({ dataset, scheme, onClose }: Props) {
  const messages = useMessages()
  const { shell } = messages
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const finder = useFinder(dataset, true)
  useEffect(() => field.current?.focus(), [])
  const groups = useMemo((): readonly FinderGroup[] => {
    if (finder === null) return []
    const { findCommands, findDate, findThings, commandsOf } = finder.modules
    const state = app.getState()
    const all = commandsOf({ dataset, state, messages, scheme })
    return [
      { name: messages.timeline.date, options: findDate(query, { dataset, messages }) },
      { name: messages.shell.commands, options: findCommands(query, all) },
      ...(query.trim() === '' ? [] : findThings(finder.index, { dataset, query, state, messages })),
    ].filter(({ options }) => options.length > 0)
  }, [finder, query, dataset, messages, scheme])
  const choose = (option: FinderOption) => {
    onClose()
    // After the dialog has given the focus back, so that a command may take it.
    setTimeout(option.run)
  }
  return (
    <Dialog title={shell.palette} closeLabel={shell.closePalette} onClose={onClose} className="palette">
      <div className="palette-field">
        <Icon name="search" size={16} />
        <FinderField
          field={field}
          label={shell.palette}
          listLabel={shell.searchResults}
          placeholder={shell.paletteHint}
          query={query}
          groups={groups}
          isOpen={finder !== null}
          active={active}
          isNothingSeen
          nothing={finder !== null && groups.length === 0 ? shell.noHits(query.trim()) : ''}
          onQuery={(text) => {
            setQuery(text)
            setActive(0)
          }}
          onActive={setActive}
          onChoose={choose}
          onClose={() => undefined}
        />
      </div>
      <p className="palette-note">{shell.paletteNote}</p>
    </Dialog>
  )
}
