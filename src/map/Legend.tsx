import { useId, useState, type ComponentType } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages, type Messages } from '../i18n/i18n.tsx'
import { showAllSigns, useApp } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'
import { ChangeSigns } from './ChangeSigns.tsx'
import type { MapScheme } from './colours.ts'
import { LegendGroup } from './LegendGroup.tsx'
import { KindRows, RelationRows, ShapeRows, StatusRows, type RowsProps } from './legend-rows.tsx'
import type { Scene } from './scene.ts'
import { roomy } from './use-folding.ts'
import './legend.css'

type GroupName = 'relations' | 'kinds' | 'statuses' | 'shapes'

type Group = {
  readonly Rows: ComponentType<RowsProps>
  readonly titleOf: (words: Messages['map'], home: string) => string
  /** It stands open at first where the window is as large as this. */
  readonly opensFrom: string
}

const vast = '(min-width: 1760px) and (min-height: 860px)'

const groups: Readonly<Record<GroupName, Group>> = {
  relations: { Rows: RelationRows, opensFrom: roomy, titleOf: (words, home) => words.relationsWith(home) },
  kinds: { Rows: KindRows, opensFrom: roomy, titleOf: (words) => words.layer.corridors },
  statuses: { Rows: StatusRows, opensFrom: vast, titleOf: (words) => words.status },
  shapes: { Rows: ShapeRows, opensFrom: vast, titleOf: (words) => words.markers },
}
const names = Object.keys(groups) as GroupName[]

type Props = {
  dataset: Dataset
  scheme: MapScheme
  scene: Scene
  /** On a narrow map all of it is folded away behind one button. */
  isOpen: boolean
  onToggle: () => void
}

/** What the tints, lines and shapes mean, as far as they are seen now. */
export function Legend({ dataset, scheme, scene, isOpen, onToggle }: Props) {
  const { map: words } = useMessages()
  const id = useId()
  const lang = useApp((state) => state.lang)
  const isMuted = useApp((state) => state.muted.length > 0)
  const [opened, setOpened] = useState(() => names.filter((name) => window.matchMedia(groups[name].opensFrom).matches)) // prettier-ignore
  // Until the map has been drawn, as if all of the earth were seen.
  const box = scene.box ?? { center: [0, 0] as const, zoom: 0, width: 512, height: 512 }
  const { home } = dataset.atlas
  const country = dataset.countries.get(home)?.names
  const toggle = (name: GroupName) =>
    setOpened(opened.includes(name) ? opened.filter((other) => other !== name) : [...opened, name])
  return (
    <div className="map-legend" role="group" aria-label={words.legend} data-open={isOpen} data-over-map="">
      <button
        type="button"
        className="map-card map-legend-button"
        data-over-map="card"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'down' : 'forward'} size={12} />
        {words.legend}
      </button>
      <div id={id} className="map-legend-groups">
        <ChangeSigns dataset={dataset} />
        {names.map((name) => {
          const { Rows, titleOf } = groups[name]
          return (
            <LegendGroup
              key={name}
              title={titleOf(words, country === undefined ? home : inLanguage(country, lang))}
              isOpen={opened.includes(name)}
              onToggle={() => toggle(name)}
            >
              {opened.includes(name) && <Rows dataset={dataset} scheme={scheme} scene={{ ...scene, box }} />}
            </LegendGroup>
          )
        })}
        {isMuted && (
          <button
            type="button"
            className="map-card map-legend-all"
            data-over-map="card"
            onClick={showAllSigns}
          >
            {words.showAllSigns}
          </button>
        )}
      </div>
    </div>
  )
}
