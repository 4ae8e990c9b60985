import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useDetails } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { search, type SearchHit } from '../filter/text-search.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { languageOfName, nameOfThing, openThing, yearsOfThing } from '../panels/things.ts'
import { singleKeysOn } from '../state/single-keys.ts'
import { filterByText, useApp } from '../state/store.ts'
import { searchIndexOf } from '../state/visible.ts'
import { Icon } from '../ui/Icon.tsx'

/** What is typed, what is found, and which option the arrows are on; the last one filters the events by the words. */
function useSearch(dataset: Dataset, field: React.RefObject<HTMLInputElement | null>) {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  // The index grows when the details come.
  useDetails(dataset)
  const hits = open ? search(query, searchIndexOf(dataset)) : []
  const close = () => {
    setOpen(false)
    setActive(0)
  }
  const choose = (index: number) => {
    const hit = hits[index]
    if (hit === undefined) filterByText(query.trim())
    else openThing(dataset, hit)
    setQuery('')
    close()
    field.current?.blur()
  }
  const type = (text: string) => {
    setQuery(text)
    setOpen(true)
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close()
    if (!open || query.trim() === '') return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setActive((active + step + hits.length + 1) % (hits.length + 1))
    } else if (event.key === 'Enter') choose(active)
  }
  return {
    query,
    hits,
    active,
    showList: open && query.trim() !== '',
    type,
    choose,
    close,
    onKeyDown,
    show: () => setOpen(true),
  }
}

/** A combobox over everything with a name. */
export function SearchBox({ dataset }: { dataset: Dataset }) {
  const { shell } = useMessages()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const { query, hits, active, showList, type, choose, close, onKeyDown, show } = useSearch(dataset, field)
  useSlashKey(field)
  const optionId = (index: number) => `${listId}-${index}`
  return (
    <search className="shell-search">
      <Icon name="search" size={16} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={shell.search}
        aria-expanded={showList}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showList ? optionId(active) : undefined}
        placeholder={shell.searchHint(dataset.events.length)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={show}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div id={listId} role="listbox" aria-label={shell.searchResults} hidden={!showList}>
        {showList && (
          <>
            {hits.map((hit, i) => (
              <Option
                key={`${hit.kind}:${hit.id}`}
                id={optionId(i)}
                active={active === i}
                onChoose={() => choose(i)}
              >
                <HitText dataset={dataset} hit={hit} />
              </Option>
            ))}
            <Option
              id={optionId(hits.length)}
              active={active === hits.length}
              onChoose={() => choose(hits.length)}
            >
              <span className="shell-hit-name">{shell.showAllMatches(query.trim())}</span>
            </Option>
          </>
        )}
      </div>
      <span className="ui-hidden" role="status">
        {showList && hits.length === 0 ? shell.noHits(query.trim()) : ''}
      </span>
    </search>
  )
}

type OptionProps = { id: string; active: boolean; onChoose: () => void; children: React.ReactNode }

function Option({ id, active, onChoose, children }: OptionProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // Keys are the field's business: options of a combobox never have focus.
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
    >
      {children}
    </div>
  )
}

function HitText({ dataset, hit }: { dataset: Dataset; hit: SearchHit }) {
  const { shell, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <>
      <span className="shell-hit-name" lang={languageOfName(hit)}>
        {nameOfThing(dataset, hit, lang)}
      </span>
      <span className="shell-hit-kind">{yearsOfThing(dataset, hit, dates) ?? shell.thing[hit.kind]}</span>
    </>
  )
}

/** “/” goes to the field, unless the reader is typing or has switched such keys off. */
function useSlashKey(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null
      if (event.key !== '/' || typing || !singleKeysOn() || event.ctrlKey || event.metaKey || event.altKey)
        return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
