import { useCallback, useDeferredValue, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { facetNames, isChosen, type Choice, type FacetName } from '../filter/filter.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { activeFilters } from '../state/active-filters.ts'
import { clearFilter, useApp } from '../state/store.ts'
import { useVisible } from '../state/visible.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { CertaintyChoice } from './CertaintyChoice.tsx'
import { AnyOrAll } from './AnyOrAll.tsx'
import { findValues } from './facet-aliases.ts'
import { FacetRow } from './FacetRow.tsx'
import { LensChoice } from './LensChoice.tsx'
import { OnMapChoice } from './OnMapChoice.tsx'
import { shortened, toFacetValues, type FacetValue } from './facet-values.ts'
import { useDrawer } from './use-drawer.ts'

type Props = { dataset: Dataset; open: boolean; onOpen: (open: boolean) => void }

export function FilterRail({ dataset, open, onOpen }: Props) {
  const { shell } = useMessages()
  const active = useApp(activeFilters)
  const rail = useRef<HTMLElement>(null)
  const close = useCallback(() => onOpen(false), [onOpen])
  useDrawer(rail, open, close)
  const clear = () => {
    // The button has nothing left to do and cannot keep the focus.
    rail.current?.focus()
    clearFilter()
  }
  if (!open) return <CollapsedRail onOpen={() => onOpen(true)} />
  return (
    <section ref={rail} tabIndex={-1} className="shell-rail" aria-label={shell.filters}>
      <div className="shell-rail-head">
        <h2>{shell.filters}</h2>
        <span className="shell-dim">{shell.active(active)}</span>
        <button type="button" className="shell-link" onClick={clear} disabled={active === 0}>
          {shell.clearAll}
        </button>
        <IconButton icon="back" label={shell.hideFilters} onClick={close} />
      </div>
      <div className="shell-facets">
        <LensChoice dataset={dataset} />
        <CertaintyChoice dataset={dataset} />
        <OnMapChoice />
        {facetNames.map((facet) => (
          <FacetGroup key={facet} facet={facet} dataset={dataset} />
        ))}
      </div>
      <DoneButton dataset={dataset} onDone={close} />
    </section>
  )
}

function CollapsedRail({ onOpen }: { onOpen: () => void }) {
  const { shell } = useMessages()
  return (
    <section className="shell-rail-handle" aria-label={shell.filters}>
      <IconButton icon="forward" label={shell.showFilters} onClick={onOpen} />
    </section>
  )
}

/** On a phone the rail covers everything; this closes it and says what is left. */
function DoneButton({ dataset, onDone }: { dataset: Dataset; onDone: () => void }) {
  const { shell } = useMessages()
  const { inView, total } = useDeferredValue(useVisible(dataset))
  return (
    <div className="shell-rail-done">
      <button type="button" onClick={onDone}>
        {shell.showEvents(inView.length)}
      </button>
      <span className="ui-hidden" role="status">
        {shell.showing(inView.length, total)}
      </span>
    </div>
  )
}

const openAtFirst: readonly FacetName[] = ['leader', 'country', 'corridor']
const shortLength: Record<FacetName, number> = {
  leader: 8,
  country: 8,
  corridor: 12,
  theme: 12,
  org: 8,
  kind: 8,
  source: 8,
  evidence: 10,
  person: 8,
  place: 8,
}

function FacetGroup({ facet, dataset }: { facet: FacetName; dataset: Dataset }) {
  const { shell } = useMessages()
  const [opened, setOpened] = useState(openAtFirst.includes(facet))
  const choice = useApp((state) => state.filter[facet])
  const values = useFacetValues(facet, dataset)
  const open = opened || isChosen(choice)
  const chosen = choice.include.length + choice.exclude.length
  return (
    <div className="shell-facet" role="group" aria-label={shell.facets[facet]}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpened(!opened)}>
          <Icon name="down" size={12} />
          {shell.facets[facet]}
          <span className="shell-dim">{shell.chosenOf(chosen, values.length)}</span>
        </button>
      </h3>
      {open && <FacetValues facet={facet} values={values} choice={choice} dataset={dataset} />}
    </div>
  )
}

function useFacetValues(facet: FacetName, dataset: Dataset): FacetValue[] {
  const messages = useMessages()
  const lang = useApp((state) => state.lang)
  const { counts } = useDeferredValue(useVisible(dataset))
  return toFacetValues(facet, dataset, counts, { lang, messages })
}

/** Lists longer than this get a field to find a value by name. */
const searchedFrom = 25

type ValuesProps = { facet: FacetName; values: readonly FacetValue[]; choice: Choice; dataset: Dataset }

function FacetValues({ facet, values, choice, dataset }: ValuesProps) {
  const { shell } = useMessages()
  const [all, setAll] = useState(false)
  const [wanted, setWanted] = useState('')
  const limit = shortLength[facet]
  const isChosenId = (id: string) => choice.include.includes(id) || choice.exclude.includes(id)
  // What is chosen stays in sight, whatever is looked for.
  const matches = new Map(
    wanted === '' ? [] : findValues(values, wanted, { facet, dataset }).map((value) => [value.id, value]),
  )
  const found =
    wanted === ''
      ? values
      : values.flatMap((value) => matches.get(value.id) ?? (isChosenId(value.id) ? value : []))
  const listed = all || wanted !== '' ? found : shortened(found, choice, limit)
  return (
    <div className={`shell-values shell-values-${facet}`}>
      {values.length > searchedFrom && (
        <input
          type="search"
          className="shell-facet-search"
          aria-label={shell.findIn(shell.facets[facet])}
          placeholder={shell.findIn(shell.facets[facet])}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {choice.include.length > 1 && facet !== 'kind' && facet !== 'place' && (
        <AnyOrAll facet={facet} choice={choice} />
      )}
      {listed.map((value) => (
        <FacetRow key={value.id} facet={facet} value={value} choice={choice} dataset={dataset} />
      ))}
      {wanted === '' && values.length > limit && (
        <button type="button" className="shell-link" onClick={() => setAll(!all)}>
          {all ? shell.fewer : shell.more(values.length - listed.length, shell.facetPlural[facet])}
        </button>
      )}
    </div>
  )
}
