import type { ReactNode } from 'react'
import type { Corridor, DetailedCorridor } from '../../domain/corridor.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { inLanguage } from '../../domain/text.ts'
import type { CorridorWords } from '../../i18n/corridor-words.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { formatDate, formatMoment } from '../../time/format.ts'
import { nameOfCountry } from '../../trace/describe-reading.ts'
import { useCorridorWords, useSpeech } from '../../trace/use-speech.ts'
import { CorridorMark } from '../CorridorMark.tsx'
import { ThingLink } from '../ThingLink.tsx'
import { accuracies, capacityAt, crossedBy, statesWithKm, toCourse } from './comparison.ts'
import { eventsOf } from './events-of.ts'

/** `full` is null until the details are here. */
type CellProps = { corridor: Corridor; full: DetailedCorridor | null; dataset: Dataset }

type Row = { readonly name: keyof CorridorWords['rows']; readonly Cell: (props: CellProps) => ReactNode }

function Kind({ corridor }: CellProps) {
  const { corridorKinds } = useMessages()
  return corridorKinds[corridor.kind]
}

function State({ corridor }: CellProps) {
  const { corridorStates } = useMessages()
  const words = useCorridorWords()
  const cursor = useApp((state) => state.cursor)
  const states = statesWithKm(corridor, cursor)
  return states.map(({ state, km }) => (
    <span key={state} className="corridor-compare-line">
      <CorridorMark kind={corridor.kind} state={state} /> {corridorStates[state ?? 'none']}
      {states.length > 1 && <span className="panels-dim"> {words.kmUnit(words.number(Math.round(km)))}</span>}
    </span>
  ))
}

function Length({ corridor }: CellProps) {
  const words = useCorridorWords()
  if (corridor.length !== null) return <strong>{words.kmUnit(words.number(corridor.length.km))}</strong>
  const drawn = corridor.segments.reduce((sum, { km }) => sum + km, 0)
  return words.measuredOnly(words.number(Math.round(drawn)))
}

function Countries({ corridor, dataset }: CellProps) {
  const speech = useSpeech(dataset)
  return crossedBy(corridor).map((country) => (
    <span key={country} className="corridor-compare-line">
      <ThingLink dataset={dataset} thing={{ kind: 'country', id: country }}>
        {nameOfCountry(country, speech)}
      </ThingLink>
    </span>
  ))
}

function CapacityNow({ full }: CellProps) {
  const words = useCorridorWords()
  const { dates, panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const cursor = useApp((state) => state.cursor)
  if (full === null) return panels.loading
  const capacity = capacityAt(full.capacities, cursor)
  if (capacity === null) return <span className="panels-dim">{words.notStated}</span>
  return (
    <>
      {inLanguage(capacity.text, lang)}{' '}
      <span className="panels-dim">({formatMoment(capacity.date, dates, 'short')})</span>
    </>
  )
}

function Years({ corridor }: CellProps) {
  const words = useCorridorWords()
  const { dates } = useMessages()
  const course = toCourse(corridor)
  if (course.kind === 'unknown') return <span className="panels-dim">{words.noState}</span>
  const from = formatDate(course.from, dates, 'short')
  if (course.kind === 'never') return words.neverOperated(from)
  if (course.kind === 'old') return words.operatedFirst(from)
  const { years, to, whole } = course
  const isOne = whole !== null && whole.to.start === to.start
  return (
    <>
      {words.yearsBetween(years, from, formatDate(to, dates, 'short'))}
      {!isOne && (
        <span className="corridor-compare-line panels-dim">
          {whole === null ? words.notWhole : words.wholeIn(whole.years, formatDate(whole.to, dates, 'short'))}
        </span>
      )}
    </>
  )
}

function Accuracy({ corridor }: CellProps) {
  const words = useCorridorWords()
  return accuracies(corridor)
    .map((accuracy) => words.accuracyWord[accuracy])
    .join(', ')
}

const Events = ({ corridor, dataset }: CellProps) => eventsOf(corridor, dataset).length

export const compareRows: readonly Row[] = [
  { name: 'kind', Cell: Kind },
  { name: 'state', Cell: State },
  { name: 'length', Cell: Length },
  { name: 'capacity', Cell: CapacityNow },
  { name: 'years', Cell: Years },
  { name: 'countries', Cell: Countries },
  { name: 'events', Cell: Events },
  { name: 'accuracy', Cell: Accuracy },
]
