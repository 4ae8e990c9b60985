import { changesBetween, type Changes } from '../domain/changes.ts'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { moveCursor, useApp } from '../state/store.ts'
import { readTwoDays, type TwoDays } from '../state/two-days.ts'
import { useVisible } from '../state/visible.ts'
import { formatDay } from '../time/format.ts'
import { ChangedCorridors, ChangedLeaders, ChangedNames, ChangedRelations } from './ChangedThings.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'
import { TwoDaysForm } from './TwoDaysForm.tsx'
import './changes.css'

/** What began, ended and changed between two days. */
export function ChangesPanel({ dataset, id }: PanelProps) {
  const days = readTwoDays(id)
  return days === null ? null : <ChangesOf dataset={dataset} days={days} />
}

type Props = { dataset: Dataset; days: TwoDays }

function ChangesOf({ dataset, days }: Props) {
  const { changes: words } = useMessages()
  const { matching } = useVisible(dataset)
  const events = matching
    .list()
    .filter(({ date }) => date !== null && date.start > days.start && date.start <= days.end)
  const changes = changesBetween(dataset, days.start, days.end)
  const others = countOf(changes)
  return (
    <>
      <h2 className="panels-title">{words.open}</h2>
      <TwoDaysForm days={days} extent={dataset.atlas.extent} />
      <MapDays days={days} />
      <p className="panels-note" role="status">
        {events.length + others === 0 ? words.nothing : words.summary(events.length, others)}
      </p>
      <ChangedLeaders dataset={dataset} turnover={changes.leaders} />
      <ChangedNames heading={words.polities} things={dataset.polities} turnover={changes.polities} />
      <ChangedNames
        heading={words.periods}
        things={new Map(dataset.periods.map((period) => [period.id, period]))}
        turnover={changes.periods}
      />
      <ChangedRelations dataset={dataset} relations={changes.relations} />
      <ChangedCorridors dataset={dataset} corridors={changes.corridors} days={days} />
      <EventSection heading={words.events} events={events} dataset={dataset} />
      {matching.length < dataset.events.length && <p className="panels-note">{words.filtered}</p>}
    </>
  )
}

const countOf = ({ relations, corridors, leaders, periods, polities }: Changes): number =>
  relations.length +
  corridors.length +
  [leaders, periods, polities].reduce((sum, { began, ended }) => sum + began.length + ended.length, 0)

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
