import { useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { singleKeysOn } from '../state/single-keys.ts'
import { app, filterByText } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'
import type { FinderGroup, FinderOption } from './finder.ts'
import { FinderField } from './FinderField.tsx'
import { useFinder } from './use-finder.ts'

/** A combobox over everything with a name; its last option filters the events by the words. */
export function SearchBox({ dataset }: { dataset: Dataset }) {
  const messages = useMessages()
  const { shell } = messages
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [isFocused, setFocused] = useState(false)
  const [active, setActive] = useState(0)
  const finder = useFinder(dataset, isFocused)
  useSlashKey(field)
  const words = query.trim()
  const isOpen = isFocused && words !== ''
  const found = useMemo<readonly FinderGroup[]>(
    () =>
      isOpen && finder !== null
        ? finder.modules.findThings(finder.index, { dataset, query, state: app.getState(), messages })
        : [],
    [isOpen, finder, dataset, query, messages],
  )
  const close = () => {
    setFocused(false)
    setActive(0)
  }
  const choose = (option: FinderOption) => {
    option.run()
    setQuery('')
    close()
    field.current?.blur()
  }
  return (
    <search className="shell-search">
      <Icon name="search" size={16} />
      <FinderField
        field={field}
        label={shell.search}
        listLabel={shell.searchResults}
        placeholder={shell.searchHint(dataset.events.length)}
        query={query}
        groups={[...found, { name: '', options: [toFiltering(words, shell.showAllMatches)] }]}
        isOpen={isOpen}
        active={active}
        nothing={finder !== null && found.length === 0 ? shell.noHits(words) : ''}
        onQuery={(text) => {
          setQuery(text)
          setFocused(true)
          setActive(0)
        }}
        onActive={setActive}
        onChoose={choose}
        onClose={close}
        onFocus={() => setFocused(true)}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  )
}

const toFiltering = (words: string, name: (words: string) => string): FinderOption => ({
  key: 'filter',
  pieces: [{ text: name(words), isHit: false }],
  side: '',
  run: () => filterByText(words),
})

/** “/” goes to the field, unless the reader is typing or has switched such keys off. */
function useSlashKey(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, dialog') !== null
      if (event.key !== '/' || typing || !singleKeysOn() || event.ctrlKey || event.metaKey || event.altKey)
        return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
