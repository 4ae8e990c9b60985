import { useDeferredValue, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { facetNames, withoutId, type FacetName, type Filter } from '../filter/filter.ts'
import { useMessages, type Messages } from '../i18n/i18n.tsx'
import { nameOfEvidence } from '../panels/evidence-names.ts'
import { nameOfThing } from '../panels/things.ts'
import { askFor, dropChoice, filterByText, keepToMap, showSpan, useApp } from '../state/store.ts'
import { undoFilter, useCanUndo } from '../state/undo.ts'
import { useVisible, visibleIn } from '../state/visible.ts'
import { toYear } from '../time/instant.ts'
import { sameSpan } from '../time/span.ts'
import { Icon } from '../ui/Icon.tsx'
import { handFocusOn } from '../ui/hand-focus-on.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useUndoKey } from './use-undo-key.ts'

type Chip = { key: string; label: string; value: string; lang?: 'en'; without: Filter; drop: () => void }

const thingOfFacet: Partial<Record<FacetName, 'leader' | 'country' | 'corridor' | 'source' | 'organization' | 'person' | 'place'>> = {
  leader: 'leader', country: 'country', corridor: 'corridor', source: 'source', org: 'organization',
  person: 'person', place: 'place',
} // prettier-ignore

type Telling = { dataset: Dataset; lang: string; messages: Messages }

function nameOfValue(facet: FacetName, id: string, { dataset, lang, messages }: Telling): string {
  if (facet === 'evidence') return nameOfEvidence(id, dataset, { lang, messages })
  const kind = thingOfFacet[facet]
  if (kind !== undefined) return nameOfThing(dataset, { kind, id }, lang)
  const names = dataset.themes.get(id)?.names
  if (facet === 'theme') return names?.[lang] ?? names?.en ?? id
  return Object.entries(messages.kinds).find(([known]) => known === id)?.[1] ?? id
}

function toChips(filter: Filter, telling: Telling): Chip[] {
  const { shell } = telling.messages
  const chips = facetNames.flatMap((facet) =>
    [...filter[facet].include, ...filter[facet].exclude].map((id): Chip => {
      const name = nameOfValue(facet, id, telling)
      return {
        key: `${facet}:${id}`,
        label: shell.facets[facet],
        value: filter[facet].exclude.includes(id) ? `${shell.not} ${name}` : name,
        without: { ...filter, [facet]: withoutId(filter[facet], id) },
        drop: () => dropChoice(facet, id),
        ...(facet === 'source' && { lang: 'en' as const }),
      }
    }),
  )
  if (filter.text === '') return chips
  const drop = () => filterByText('')
  return [
    ...chips,
    { key: 'text', label: shell.text, value: filter.text, without: { ...filter, text: '' }, drop },
  ]
}

type Props = {
  dataset: Dataset
  listOpen: boolean
  onList: () => void
  tableOpen: boolean
  onTable: () => void
}

/** What is filtered, each with a way out, and how many events are left. */
export function FilterChips({ dataset, listOpen, onList, tableOpen, onTable }: Props) {
  const messages = useMessages()
  const { shell } = messages
  const lang = useApp((state) => state.lang)
  const filter = useApp((state) => state.filter)
  const { inView, total } = useDeferredValue(useVisible(dataset))
  const chips = toChips(filter, { dataset, lang, messages })
  return (
    <div className="shell-chips">
      <ul className="shell-chip-list">
        {chips.length === 0 && <li className="shell-dim">{shell.noFilters}</li>}
        {chips.map(({ key, label, value, lang: spoken, drop }) => (
          <li key={key} className="shell-chip">
            {label} <strong lang={spoken}>{value}</strong>
            <DropButton label={shell.remove(`${label} ${value}`)} onDrop={drop} />
          </li>
        ))}
        <SpanChip dataset={dataset} />
        <CertaintyChip />
        <MapChip />
      </ul>
      <span className="shell-chip-count" aria-hidden="true">
        {shell.countOf(inView.length, total)}
      </span>
      <UndoButton />
      <IconButton
        data-command=""
        icon="table"
        label={tableOpen ? shell.closeTable : shell.table}
        aria-pressed={tableOpen}
        onClick={onTable}
      />
      <IconButton
        icon="list"
        label={listOpen ? shell.closeList : shell.showList}
        aria-pressed={listOpen}
        onClick={onList}
      />
      {inView.length === 0 && <NothingMatches chips={chips} dataset={dataset} />}
    </div>
  )
}

/** The button beside the chips that is always there. */
const lastingButton = (beside: HTMLElement) =>
  beside.closest('.shell-chips')?.querySelector<HTMLElement>('[data-command]')

const toLastingButton = handFocusOn(lastingButton)

/** Takes a chip away. The focus goes on to the chip beside it, not to nowhere. */
function DropButton({ label, onDrop }: { label: string; onDrop: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const drop = () => {
    const chip = button.current?.closest('li')
    const beside =
      chip?.nextElementSibling?.querySelector('button') ??
      chip?.previousElementSibling?.querySelector('button') ??
      (button.current && lastingButton(button.current))
    if (document.activeElement === button.current) beside?.focus()
    onDrop()
  }
  return (
    <button ref={button} type="button" aria-label={label} onClick={drop}>
      <Icon name="close" size={12} />
    </button>
  )
}

function UndoButton() {
  const { shell } = useMessages()
  const canUndo = useCanUndo()
  useUndoKey()
  return canUndo ? (
    <IconButton ref={toLastingButton} icon="undo" label={shell.undo} onClick={undoFilter} />
  ) : null
}

function SpanChip({ dataset }: { dataset: Dataset }) {
  const { shell } = useMessages()
  const years = useApp(({ shown }) => {
    const [from, to] = [toYear(shown.start), toYear(shown.end - 1)]
    return from === to ? String(from) : `${from}–${to}`
  })
  const whole = useApp(({ shown }) => sameSpan(shown, dataset.atlas.extent))
  return whole ? null : (
    <li className="shell-chip">
      {shell.years} <strong>{years}</strong>
      <DropButton label={shell.showAllYears} onDrop={() => showSpan(dataset.atlas.extent)} />
    </li>
  )
}

function CertaintyChip() {
  const { shell } = useMessages()
  const certainty = useApp((state) => state.certainty)
  return certainty === 'possible' ? null : (
    <li className="shell-chip">
      {shell.years} <strong>{shell.certainlyIn}</strong>
      <DropButton
        label={shell.remove(`${shell.years} ${shell.certainlyIn}`)}
        onDrop={() => askFor('possible')}
      />
    </li>
  )
}

function MapChip() {
  const { shell } = useMessages()
  const isOn = useApp((state) => state.onlyOnMap)
  return isOn ? (
    <li className="shell-chip">
      <strong>{shell.onlyOnMap}</strong>
      <DropButton label={shell.remove(shell.onlyOnMap)} onDrop={() => keepToMap(false)} />
    </li>
  ) : null
}

/** Never a blank map without a word: which one filter, dropped, would bring events back. */
function NothingMatches({ chips, dataset }: { chips: readonly Chip[]; dataset: Dataset }) {
  const { shell } = useMessages()
  const shown = useApp((state) => state.shown)
  const filter = useApp((state) => state.filter)
  const certainty = useApp((state) => state.certainty)
  const onMap = useApp((state) => state.onMap)
  const ways = [
    ...chips.map(({ label, value, without, drop }) => ({
      says: (count: number) => shell.wouldMatch(count, `${label}: ${value}`),
      action: shell.drop(`${label}: ${value}`),
      asked: { filter: without, shown, certainty, onMap },
      drop,
    })),
    {
      says: (count: number) => shell.wouldMatch(count, shell.certainlyIn),
      action: shell.drop(shell.certainlyIn),
      asked: { filter, shown, certainty: 'possible' as const, onMap },
      drop: () => askFor('possible'),
    },
    {
      says: shell.inOtherYears,
      action: shell.showAllYears,
      asked: { filter, shown: dataset.atlas.extent, certainty, onMap },
      drop: () => showSpan(dataset.atlas.extent),
    },
    {
      says: (count: number) => shell.wouldMatch(count, shell.onlyOnMap),
      action: shell.drop(shell.onlyOnMap),
      asked: { filter, shown, certainty, onMap: null },
      drop: () => keepToMap(false),
    },
  ]
  const found = ways.map((way) => ({
    ...way,
    count: visibleIn(dataset, way.asked).inView.length,
  }))
  const best = found.sort((a, b) => b.count - a.count).find((way) => way.count > 0)
  return (
    <p className="shell-nothing" role="status">
      {shell.noEvents}{' '}
      {best !== undefined && (
        <>
          {best.says(best.count)}{' '}
          <button ref={toLastingButton} type="button" className="shell-link" onClick={best.drop}>
            {best.action}
          </button>
        </>
      )}
    </p>
  )
}
