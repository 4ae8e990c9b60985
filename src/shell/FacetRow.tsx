import { memo, type KeyboardEvent } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { Choice, FacetName } from '../filter/filter.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { CorridorMark } from '../panels/CorridorMark.tsx'
import { Flag } from '../panels/Flag.tsx'
import { LeaderDot } from '../panels/LeaderDot.tsx'
import { corridorStateAt, firstStart } from '../panels/corridor-state.ts'
import { formatTerms } from '../panels/terms.ts'
import { excludeChoice, toggleChoice, useApp } from '../state/store.ts'
import { toYear } from '../time/instant.ts'
import { Icon } from '../ui/Icon.tsx'
import type { FacetValue } from './facet-values.ts'
import './facet-choices.css'

type Props = { facet: FacetName; value: FacetValue; choice: Choice; dataset: Dataset }

/** Values are made anew with each count: most rows say the same as before. */
const saysTheSame = (a: Props, b: Props): boolean =>
  a.facet === b.facet &&
  a.choice === b.choice &&
  a.dataset === b.dataset &&
  a.value.id === b.value.id &&
  a.value.name === b.value.name &&
  a.value.count === b.value.count &&
  a.value.alias === b.value.alias

/** A checkbox whose name is the value and its count; marks and years beside it are for the eye. */
export const FacetRow = memo(function FacetRow({ facet, value, choice, dataset }: Props) {
  const { shell } = useMessages()
  const excluded = choice.exclude.includes(value.id)
  const onKey = (event: KeyboardEvent<HTMLElement>) => onRowKey(event, () => excludeChoice(facet, value.id))
  return (
    <div className="shell-value-row">
      <label className={value.count === 0 ? 'shell-value shell-value-empty' : 'shell-value'}>
        <input
          type="checkbox"
          checked={choice.include.includes(value.id)}
          aria-keyshortcuts="Delete"
          onKeyDown={onKey}
          onChange={() => toggleChoice(facet, value.id)}
        />
        <ValueMark facet={facet} id={value.id} dataset={dataset} />
        <span className="shell-value-name" lang={facet === 'source' ? 'en' : undefined}>
          {excluded ? `${shell.not} ${value.name}` : value.name}{' '}
          {value.alias !== undefined && <span className="shell-alias">({value.alias})</span>}
        </span>{' '}
        {facet === 'leader' && (
          <span className="shell-dim" aria-hidden="true">
            {formatTerms(dataset.leaders.get(value.id))}
          </span>
        )}
        {facet === 'corridor' && <NotYet id={value.id} dataset={dataset} />}{' '}
        <span className="shell-count">{value.count}</span>
      </label>
      <button
        type="button"
        className="shell-exclude"
        tabIndex={-1}
        onKeyDown={onKey}
        aria-label={shell.exclude(value.name)}
        title={`${shell.exclude(value.name)} (Delete)`}
        aria-pressed={excluded}
        onClick={() => excludeChoice(facet, value.id)}
      >
        <Icon name="exclude" size={14} />
      </button>
    </div>
  )
}, saysTheSame)

/** A row is one tab stop: from its checkbox Delete leaves the value out, and the arrows lead to the button that does. */
function onRowKey(event: KeyboardEvent<HTMLElement>, exclude: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const row = event.currentTarget.closest('.shell-value-row')
  const focus = (selector: string) => row?.querySelector<HTMLElement>(selector)?.focus()
  const acts: Readonly<Record<string, () => void>> = {
    Delete: exclude,
    Backspace: exclude,
    ArrowRight: () => focus('button'),
    ArrowLeft: () => focus('input'),
  }
  const act = acts[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}

function ValueMark({ facet, id, dataset }: Pick<Props, 'facet' | 'dataset'> & { id: string }) {
  const corridor = dataset.corridors.get(id)
  if (facet === 'leader') return <LeaderDot leader={dataset.leaders.get(id)} />
  if (facet === 'country') return <Flag country={id} />
  return facet === 'corridor' && corridor !== undefined ? <LiveCorridorMark corridor={corridor} /> : null
}

type CorridorProps = { corridor: NonNullable<ReturnType<Dataset['corridors']['get']>> }

const LiveCorridorMark = ({ corridor }: CorridorProps) => {
  const state = useApp(({ cursor }) => corridorStateAt(corridor, cursor))
  return <CorridorMark kind={corridor.kind} state={state} />
}

function NotYet({ id, dataset }: { id: string; dataset: Dataset }) {
  const { shell } = useMessages()
  const corridor = dataset.corridors.get(id)
  const start = corridor && firstStart(corridor)
  const waiting = useApp(({ cursor }) => start !== undefined && start > cursor)
  return waiting && start !== undefined ? (
    <span className="shell-dim" aria-hidden="true">
      {shell.notYet(toYear(start))}
    </span>
  ) : null
}
