import { corridorKinds } from '../domain/corridor.ts'
import { relationStatuses } from '../domain/country.ts'
import type { Dataset } from '../domain/dataset.ts'
import { kindFamilies, kindsOf, type KindFamily } from '../domain/event.ts'
import { isRing, markerPath } from '../domain/marker-shape.ts'
import { worldOf } from '../domain/world.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { toggleKinds, useApp } from '../state/store.ts'
import { AreaSigns } from './AreaSigns.tsx'
import { corridorColours, mapColours, tints, type MapScheme } from './colours.ts'
import { strokes } from './corridor-lines.ts'
import { SignRow, SwitchRow } from './LegendGroup.tsx'
import { signOf } from './legend-signs.ts'
import { LineSign } from './LineSign.tsx'
import type { Scene } from './scene.ts'
import type { MapBox } from './screen.ts'
import { linesSeen, shapesSeen, statusesSeen } from './seen-signs.ts'

/** The rows of the legend: of the signs that are seen, and of those that are switched off. */

export type RowsProps = { dataset: Dataset; scheme: MapScheme; scene: Scene & { readonly box: MapBox } }

export function RelationRows({ dataset, scheme, scene: { box, asOf: instant } }: RowsProps) {
  const { relations } = useMessages()
  const borders = useApp((state) => state.borders)
  const muted = useApp((state) => state.muted)
  const seen = statusesSeen(dataset, worldOf(dataset, borders), { box, instant })
  return relationStatuses
    .filter((status) => seen.includes(status) || muted.includes(signOf.relation(status)))
    .map((status) => (
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
    ))
}

export function KindRows({ dataset, scheme, scene: { box, asOf: instant } }: RowsProps) {
  const { corridorKinds: names } = useMessages()
  const muted = useApp((state) => state.muted)
  const { kinds } = linesSeen(dataset, { box, instant })
  return corridorKinds
    .filter((kind) => kinds.includes(kind) || muted.includes(signOf.kind(kind)))
    .map((kind) => (
      <SwitchRow
        key={kind}
        name={signOf.kind(kind)}
        sign={<LineSign kind={kind} stroke="solid" colour={corridorColours[scheme][kind]} />}
      >
        {names[kind]}
      </SwitchRow>
    ))
}

export function StatusRows({ dataset, scheme, scene: { box, asOf: instant } }: RowsProps) {
  const { map: words } = useMessages()
  const withAbandoned = useApp((state) => state.layers.abandoned)
  const muted = useApp((state) => state.muted)
  const seen = linesSeen(dataset, { box, instant }).strokes
  return (
    <>
      {strokes
        .filter((stroke) => withAbandoned || stroke !== 'abandoned')
        .filter((stroke) => seen.includes(stroke) || muted.includes(signOf.stroke(stroke)))
        .map((stroke) => (
          <SwitchRow
            key={stroke}
            name={signOf.stroke(stroke)}
            sign={<LineSign kind="oil" stroke={stroke} colour={mapColours[scheme].ink} />}
          >
            {words.strokes[stroke]}
          </SwitchRow>
        ))}
      <AreaSigns dataset={dataset} asOf={instant} />
    </>
  )
}

const ShapeSign = ({ family, isPale = false }: { family: KindFamily; isPale?: boolean }) => (
  <svg width="14" height="14" viewBox="-7 -7 14 14" opacity={isPale ? 0.45 : 1} aria-hidden="true">
    <path d={markerPath[family]} className={isRing(family) ? 'map-sign-ring' : 'map-sign-shape'} />
  </svg>
)

export function ShapeRows({ dataset, scene: { box, marks, asOf: instant } }: RowsProps) {
  const { map: words, families } = useMessages()
  const chosen = useApp((state) => state.filter.kind.include)
  const seen = shapesSeen(dataset, marks, { box, instant })
  const isChosen = (family: KindFamily) => kindsOf(family).every((kind) => chosen.includes(kind))
  return (
    <>
      {kindFamilies
        .filter((family) => seen.families.includes(family) || isChosen(family))
        .map((family) => (
          <SignRow
            key={family}
            sign={<ShapeSign family={family} />}
            pressed={isChosen(family)}
            hint={words.onlySign}
            onPress={() => toggleKinds(kindsOf(family))}
          >
            {families[family]}
          </SignRow>
        ))}
      {seen.isAhead && (
        <li>
          <ShapeSign family="meeting" isPale />
          {words.aheadSign}
        </li>
      )}
    </>
  )
}
