import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'
import type { NeighbourThings } from './neighbours-of.ts'
import { languageOfName, nameOfThing, openThing, yearsOfThing, type Thing } from './things.ts'

/** The way to the thing before and the thing after, at the foot of a panel. */
export const Neighbours = ({ dataset, of: { before, after } }: { dataset: Dataset; of: NeighbourThings }) => (
  <div className="panels-neighbours">
    <Step dataset={dataset} thing={before} direction="back" />
    <Step dataset={dataset} thing={after} direction="forward" />
  </div>
)

/** Where a thing stands among those beside it. */
export function Position({ of: { position, count } }: { of: NeighbourThings }) {
  const { shell } = useMessages()
  return <span className="panels-dim">{shell.countOf(position, count)}</span>
}

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
