import { useId, useState } from 'react'
import { corridorKinds } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import { kindFamilies, kindsOf, type KindFamily } from '../domain/event.ts'
import { isRing, markerPath } from '../domain/marker-shape.ts'
import { inLanguage } from '../domain/text.ts'
import { worldOf } from '../domain/world.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { showAllSigns, toggleKinds, useApp } from '../state/store.ts'
import { Icon } from '../ui/Icon.tsx'
import { AreaSigns } from './AreaSigns.tsx'
import { ChangeSigns } from './ChangeSigns.tsx'
import { corridorColours, mapColours, tints, type MapScheme } from './colours.ts'
import { strokes } from './corridor-lines.ts'
import { signOf } from './legend-signs.ts'
import { LegendColumn, LegendRow, SwitchRow } from './LegendRows.tsx'
import { LineSign } from './LineSign.tsx'
import { statusesAt } from './relation-tints.ts'

type Props = { dataset: Dataset; scheme: MapScheme; asOf: number }

/** Narrower maps would be covered. */
const opensFrom = '(min-width: 1360px) and (min-height: 760px)'

/** What the tints, lines and shapes mean, as far as the map shows them now. */
export function Legend({ dataset, scheme, asOf }: Props) {
  const { map: words } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(() => window.matchMedia(opensFrom).matches)
  const isMuted = useApp((state) => state.muted.length > 0)
  return (
    <div className="map-card map-legend" data-open={isOpen}>
      <button
        type="button"
        className="map-legend-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'down' : 'forward'} size={12} />
        {words.legend}
      </button>
      <div id={id} className="map-legend-columns" hidden={!isOpen}>
        <ChangeSigns dataset={dataset} />
        <RelationColumn dataset={dataset} scheme={scheme} asOf={asOf} />
        <KindColumn dataset={dataset} scheme={scheme} />
        <StatusColumn scheme={scheme} dataset={dataset} asOf={asOf} />
        <ShapeColumn />
      </div>
      {isMuted && (
        <button type="button" className="map-legend-all" onClick={showAllSigns}>
          {words.showAllSigns}
        </button>
      )}
    </div>
  )
}

function RelationColumn({ dataset, scheme, asOf }: Props) {
  const { map: words, relations } = useMessages()
  const lang = useApp((state) => state.lang)
  const borders = useApp((state) => state.borders)
  const { home } = dataset.atlas
  const names = dataset.countries.get(home)?.names
  return (
    <LegendColumn title={words.relationsWith(names === undefined ? home : inLanguage(names, lang))}>
      {statusesAt(worldOf(dataset, borders), asOf).map((status) => (
        <SwitchRow
          key={status}
          name={signOf.relation(status)}
          sign={
            <span
              className={`map-tint${status === 'none' || status === 'broken' ? ' map-tint-none' : ''}`}
              style={{ backgroundColor: tints[scheme][status] }}
            />
          }
        >
          {relations[status]}
        </SwitchRow>
      ))}
    </LegendColumn>
  )
}

function KindColumn({ dataset, scheme }: Omit<Props, 'asOf'>) {
  const { map: words, corridorKinds: names } = useMessages()
  const present = new Set([...dataset.corridors.values()].map(({ kind }) => kind))
  return (
    <LegendColumn title={words.layer.corridors}>
      {corridorKinds
        .filter((kind) => present.has(kind))
        .map((kind) => (
          <SwitchRow
            key={kind}
            name={signOf.kind(kind)}
            sign={<LineSign kind={kind} stroke="solid" colour={corridorColours[scheme][kind]} />}
          >
            {names[kind]}
          </SwitchRow>
        ))}
    </LegendColumn>
  )
}

function StatusColumn({ scheme, dataset, asOf }: Props) {
  const { map: words } = useMessages()
  const withAbandoned = useApp((state) => state.layers.abandoned)
  return (
    <LegendColumn title={words.status}>
      {strokes
        .filter((stroke) => withAbandoned || stroke !== 'abandoned')
        .map((stroke) => (
          <SwitchRow
            key={stroke}
            name={signOf.stroke(stroke)}
            sign={<LineSign kind="oil" stroke={stroke} colour={mapColours[scheme].ink} />}
          >
            {words.strokes[stroke]}
          </SwitchRow>
        ))}
      <AreaSigns dataset={dataset} asOf={asOf} />
    </LegendColumn>
  )
}

const ShapeSign = ({ family, isPale = false }: { family: KindFamily; isPale?: boolean }) => (
  <svg width="14" height="14" viewBox="-7 -7 14 14" opacity={isPale ? 0.45 : 1} aria-hidden="true">
    <path d={markerPath[family]} className={isRing(family) ? 'map-sign-ring' : 'map-sign-shape'} />
  </svg>
)

function ShapeColumn() {
  const { map: words, families } = useMessages()
  const chosen = useApp((state) => state.filter.kind.include)
  return (
    <LegendColumn title={words.markers} className="map-legend-shapes">
      {kindFamilies.map((family) => (
        <LegendRow
          key={family}
          sign={<ShapeSign family={family} />}
          pressed={kindsOf(family).every((kind) => chosen.includes(kind))}
          hint={words.onlySign}
          onPress={() => toggleKinds(kindsOf(family))}
        >
          {families[family]}
        </LegendRow>
      ))}
      <li>
        <ShapeSign family="meeting" isPale />
        {words.aheadSign}
      </li>
    </LegendColumn>
  )
}
