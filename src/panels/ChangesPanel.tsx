import { useRef } from 'react'
import { changesBetween, unitsOfRelations, type Changes, type Turnover } from '../domain/changes.ts'
import type { Dataset } from '../domain/dataset.ts'
import { toLandGroups } from '../domain/land-changes.ts'
import { worldOf } from '../domain/world.ts'
import { changeWordsIn } from '../i18n/change-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import type { Pointed } from '../state/app-state.ts'
import { moveCursor, useApp } from '../state/store.ts'
import type { TwoDays } from '../state/two-days.ts'
import { comparedDays, eventsBetween } from '../state/on-map.ts'
import { useVisible } from '../state/visible.ts'
import { formatDay } from '../time/format.ts'
import {
  ChangedCorridors,
  ChangedLeaders,
  ChangedLinks,
  ChangedNames,
  ChangedRelations,
} from './ChangedThings.tsx'
import { ChangedLands } from './ChangedLands.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'
import { TwoDaysForm } from './TwoDaysForm.tsx'
import { useAskedEntry } from './use-asked-entry.ts'
import './changes.css'

/** What began, ended and changed between two days. */
export function ChangesPanel({ dataset, id }: PanelProps) {
  const days = comparedDays({ kind: 'changes', id })
  return days === null ? null : <ChangesOf dataset={dataset} days={days} />
}

type Props = { dataset: Dataset; days: TwoDays }

function ChangesOf({ dataset, days }: Props) {
  const { changes: words } = useMessages()
  const landWords = changeWordsIn(useApp((state) => state.lang))
  const { matching } = useVisible(dataset)
  const body = useRef<HTMLDivElement>(null)
  useAskedEntry(body)
  const events = eventsBetween(dataset, matching, days).list()
  const changes = changesBetween(dataset, days.start, days.end)
  const others = countOf(changes)
  const { holdings } = worldOf(dataset, 'then')
  const landOf = (polity: string, when: keyof Turnover): Pointed => ({
    kind: 'land',
    units: holdings.unitsOf(polity, when === 'began' ? days.end : days.start),
  })
  return (
    <div ref={body} className="changes">
      <h2 className="panels-title">{words.open}</h2>
      <TwoDaysForm days={days} extent={dataset.atlas.extent} />
      <MapDays days={days} />
      <p className="panels-note" role="status">
        {events.length + others === 0 ? words.nothing : words.summary(events.length, others)}
      </p>
      <ChangedLeaders dataset={dataset} turnover={changes.leaders} />
      <ChangedLinks
        dataset={dataset}
        kind="polity"
        heading={words.polities}
        turnover={changes.polities}
        pointedOf={landOf}
      />
      <ChangedNames
        heading={words.periods}
        things={new Map(dataset.periods.map((period) => [period.id, period]))}
        turnover={changes.periods}
      />
      <ChangedLands dataset={dataset} lands={changes.lands} />
      <ChangedLinks
        dataset={dataset}
        kind="area"
        heading={landWords.areas}
        turnover={changes.areas}
        pointedOf={(area) => ({ kind: 'area', id: area })}
      />
      <ChangedRelations
        dataset={dataset}
        relations={changes.relations}
        units={unitsOfRelations(dataset, changes, days.end)}
      />
      <ChangedCorridors dataset={dataset} corridors={changes.corridors} days={days} />
      <EventSection heading={words.events} events={events} dataset={dataset} />
      {matching.length < dataset.events.length && <p className="panels-note">{words.filtered}</p>}
    </div>
  )
}

const countOf = ({ relations, lands, corridors, leaders, periods, polities, areas }: Changes): number =>
  relations.length +
  toLandGroups(lands).length +
  corridors.length +
  [leaders, periods, polities, areas].reduce((sum, { began, ended }) => sum + began.length + ended.length, 0)

/** Shows the map of either day, so that the eye can compare. */
function MapDays({ days }: { days: TwoDays }) {
  const { changes: words, dates } = useMessages()
  const cursor = useApp((state) =>
    state.cursor === days.start || state.cursor === days.end ? state.cursor : null,
  )
  return (
    <div className="changes-days">
      {[days.start, days.end].map((day) => (
        <button key={day} type="button" aria-pressed={cursor === day} onClick={() => moveCursor(day)}>
          {words.mapOn(formatDay(day, dates))}
        </button>
      ))}
    </div>
  )
}
