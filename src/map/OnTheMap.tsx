import { useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { moveFocus } from '../ui/NamedRows.tsx'
import type { Mark } from './clusters.ts'
import { placeNameOf } from './event-marks.ts'
import type { Scene } from './scene.ts'
import { isInside, toScreen } from './screen.ts'

const most = 50

type Props = { dataset: Dataset; scene: Scene; onOpen: (mark: Mark) => void }

/** The marks of this part of the map as buttons, the fullest first: one tab stop, arrows inside. Seen only while it has
 *  the focus. */
export function OnTheMap({ dataset, scene: { box, marks, asOf, cities }, onOpen }: Props) {
  const { map: words } = useMessages()
  const lang = useApp((state) => state.lang)
  const [active, setActive] = useState(0)
  if (box === null) return null
  const here = marks.marks
    .filter(({ lngLat }) => isInside(box, toScreen(box, lngLat)))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
  const current = Math.min(active, here.length - 1)
  const nameOf = (mark: Mark): string => {
    const only = dataset.events[mark.id]
    return only !== undefined && mark.count === 1
      ? inLanguage(only.title, lang)
      : words.eventsAt(mark.count, placeNameOf(mark, dataset, { lang, instant: asOf, cities }))
  }
  return (
    <ul className="map-card map-here" role="list" aria-label={words.onTheMap}>
      {here.map((mark, i) => (
        <li key={mark.id}>
          <button
            type="button"
            tabIndex={i === current ? 0 : -1}
            onFocus={() => setActive(i)}
            onKeyDown={moveFocus}
            onClick={() => onOpen(mark)}
          >
            {nameOf(mark)}
          </button>
        </li>
      ))}
    </ul>
  )
}
