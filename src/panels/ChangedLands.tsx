import { changeEntry } from '../domain/change-entry.ts'
import type { Dataset } from '../domain/dataset.ts'
import {
  landMoves,
  landsToName,
  toLandGroups,
  type LandChange,
  type LandGroup,
} from '../domain/land-changes.ts'
import { useNameOfLand } from '../dataset/land-names-query.ts'
import { changeWordsIn } from '../i18n/change-words.ts'
import { useApp } from '../state/store.ts'
import { ChangeSign } from '../ui/ChangeSign.tsx'
import { EntryRow } from './EntryRow.tsx'
import { ThingLink } from './ThingLink.tsx'
import { toHolder } from './things.ts'

/** A list longer than this is folded. */
const most = 12

/** Which land came from which state of the time to which. */
export function ChangedLands({ dataset, lands }: { dataset: Dataset; lands: readonly LandChange[] }) {
  const words = changeWordsIn(useApp((state) => state.lang))
  if (lands.length === 0) return null
  const groups = toLandGroups(lands)
  return (
    <section className="panels-section">
      <h3>
        {words.lands} <span className="panels-dim">{words.groups(groups.length)}</span>
      </h3>
      {landMoves.map((move) => {
        const own = groups.filter((group) => group.move === move)
        return (
          own.length > 0 && (
            <details key={move} className="changes-group" open={own.length <= most}>
              <summary>
                <ChangeSign sign={move} />
                <span className="changes-step">{words.signs[move]}</span>
                <span className="panels-dim">{own.length}</span>
              </summary>
              <ul className="changes-lands">
                {own.map((group) => (
                  <LandRow key={changeEntry.land(group)} dataset={dataset} group={group} />
                ))}
              </ul>
            </details>
          )
        )
      })}
    </section>
  )
}

function LandRow({ dataset, group }: { dataset: Dataset; group: LandGroup }) {
  const lang = useApp((state) => state.lang)
  const words = changeWordsIn(lang)
  const nameOf = useNameOfLand(dataset, lang)
  const named = landsToName(group, dataset.polities).map(nameOf)
  return (
    <EntryRow entry={changeEntry.land(group)} pointed={{ kind: 'land', units: group.units }}>
      {named.length > 0 && <span className="changes-land">{named.join(', ')}</span>}
      <span className="panels-dim">
        <ThingLink dataset={dataset} thing={toHolder(dataset, group.from)} />
        <span aria-hidden="true"> → </span>
        <span className="ui-hidden">{words.arrow}</span>
        <ThingLink dataset={dataset} thing={toHolder(dataset, group.to)} />
      </span>
    </EntryRow>
  )
}
