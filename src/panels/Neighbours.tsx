import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'
import { useNeighbours } from './neighbours-of.ts'
import { languageOfName, nameOfThing, openThing, yearsOfThing, type Thing } from './things.ts'

/** The way to the thing before and the thing after, at the foot of a panel. */
export function Neighbours({ dataset, thing }: ThingProps) {
  const neighbours = useNeighbours(dataset, thing)
  return neighbours === null ? null : (
    <div className="panels-neighbours">
      <Step dataset={dataset} thing={neighbours.before} direction="back" />
      <Step dataset={dataset} thing={neighbours.after} direction="forward" />
    </div>
  )
}

/** Where the thing stands among those beside it. */
export function Position({ dataset, thing }: ThingProps) {
  const { shell } = useMessages()
  const neighbours = useNeighbours(dataset, thing)
  return neighbours === null ? null : (
    <span className="panels-dim">{shell.countOf(neighbours.position, neighbours.count)}</span>
  )
}

type ThingProps = { dataset: Dataset; thing: Thing }

type StepProps = { dataset: Dataset; thing: Thing | null; direction: 'back' | 'forward' }

function Step({ dataset, thing, direction }: StepProps) {
  const { panels, dates, shell } = useMessages()
  const lang = useApp((state) => state.lang)
  if (thing === null) return <span />
  return (
    <button
      type="button"
      className={`panels-step panels-step-${direction}`}
      onClick={() => openThing(dataset, thing)}
    >
      <Icon name={direction} size={14} />
      <span>
        <span className="panels-dim">
          <span className="ui-hidden">{direction === 'back' ? panels.before : panels.after}: </span>
          {yearsOfThing(dataset, thing, dates) ?? shell.thing[thing.kind]}
        </span>
        <strong lang={languageOfName(thing)}>{nameOfThing(dataset, thing, lang)}</strong>
      </span>
    </button>
  )
}
