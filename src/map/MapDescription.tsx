import type { Dataset } from '../domain/dataset.ts'
import type { LngLat } from '../domain/place.ts'
import { areasAt } from '../domain/polity.ts'
import { namesAt, type ReadNames } from '../domain/read-names.ts'
import { inLanguage, type LocalizedText } from '../domain/text.ts'
import { worldOf } from '../domain/world.ts'
import { changeWordsIn } from '../i18n/change-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import type { Selected } from '../state/selection.ts'
import { useApp } from '../state/store.ts'
import { comparedDays, useOnMap } from '../state/on-map.ts'
import { formatDay } from '../time/format.ts'
import { ChangesDescription } from './ChangesDescription.tsx'
import { operatingAt } from './corridor-lines.ts'
import { toDescription } from './map-description.ts'
import { RoutesDescription } from './RoutesDescription.tsx'
import type { Scene } from './scene.ts'
import { isInside, toScreen } from './screen.ts'
import { placedIn } from './spots.ts'
import { statesSeen } from './state-labels.ts'

/** A canvas says nothing to a screen reader; this says what it highlights. Written when the map rests. */
export function MapDescription({ id, dataset, scene }: { id: string; dataset: Dataset; scene: Scene }) {
  const { map: words, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const selected = useApp((state) => state.selected)
  const events = useOnMap(dataset)
  const borders = useApp((state) => state.borders)
  const { box, asOf } = scene
  const isCompared = comparedDays(selected) !== null
  const isSeen = (lngLat: LngLat) => box !== null && isInside(box, toScreen(box, lngLat))
  const here = placedIn(dataset, events).filter(({ lngLat }) => isSeen(lngLat))
  const { holdings } = worldOf(dataset, borders)
  const states = statesSeen(dataset, { holdings, instant: asOf }, isSeen)
  const text = toDescription(
    {
      date: formatDay(asOf, dates),
      inView: events.length,
      shownHere: here.reduce((sum, { count }) => sum + count, 0),
      selected: nameOfSelected(dataset, selected, { asOf, lang }),
      states: states.map((names) => inLanguage(names, lang)),
      areas: areasAt(dataset, asOf).map((area) => inLanguage(namesAt(area, asOf), lang)),
      operating: operatingAt(dataset, asOf).map(({ names }) => inLanguage(names, lang)),
    },
    isCompared ? { ...words.description, events: changeWordsIn(lang).events } : words.description,
  )
  return (
    <p id={id} className="ui-hidden">
      {text} <ChangesDescription dataset={dataset} /> <RoutesDescription dataset={dataset} asOf={asOf} />
    </p>
  )
}

/** The selected thing in words, when the map highlights it: an event with its place, a state, an area, a corridor. */
function nameOfSelected(
  dataset: Dataset,
  selected: Selected,
  { asOf, lang }: { asOf: number; lang: string },
): string | null {
  if (selected.kind === 'event') {
    const event = dataset.eventById.get(selected.id)
    const place = dataset.places.get(event?.place ?? '')
    const names = [event?.title, place && namesAt(place, asOf)].filter((text) => text !== undefined)
    return names.length === 0 ? null : names.map((text) => inLanguage(text, lang)).join(', ')
  }
  const named: Partial<
    Record<Selected['kind'], ReadonlyMap<string, { names: LocalizedText; read?: ReadNames | undefined }>>
  > = {
    country: dataset.countries,
    corridor: dataset.corridors,
    polity: dataset.polities,
    area: dataset.areas,
  }
  const thing = selected.kind === 'none' ? undefined : named[selected.kind]?.get(selected.id)
  return thing === undefined ? null : inLanguage(namesAt(thing, asOf), lang)
}
