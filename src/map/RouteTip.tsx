import { useEffect, useRef } from 'react'
import type { Corridor } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import { app, useApp } from '../state/store.ts'
import { fillIn, followReading, kmOf } from '../trace/follow-reading.ts'
import { playOrPause } from '../trace/steer.ts'
import { TraceIcon } from '../trace/TraceIcon.tsx'
import { placeAt, toTraceRoute, type TraceRoute } from '../trace/trace-route.ts'
import { useSpeech } from '../trace/use-speech.ts'
import { boxAround, type Box } from './free-room.ts'
import { reachOf } from './icon-content.ts'
import type { MarkSet } from './mark-set.ts'
import { toScreen, type MapBox, type ScreenPoint } from './screen.ts'
import { createStanding } from './standing.ts'
import { TraceGrip } from './TraceGrip.tsx'
import { boxAt, chooseSide, type Side } from './tip-place.ts'

type Props = {
  dataset: Dataset
  watch: (hear: (box: MapBox) => void) => () => void
  furniture: () => readonly Box[]
  marks: () => MarkSet
  /** Hears what room the point and the tip take, once they stand still. */
  onStand: (boxes: readonly Box[]) => void
}

/** The point a trace has come to: a pulse around it, and in a few words what the panel or the card tells in full. For the
 *  eye and the pointer only. */
export function RouteTip({ dataset, ...over }: Props) {
  const corridor = dataset.corridors.get(useApp((state) => state.trace?.corridor ?? ''))
  const isComparing = useApp((state) => state.compared.length > 0)
  return corridor === undefined || isComparing ? null : (
    <Tip corridor={corridor} dataset={dataset} {...over} />
  )
}

function Tip({ corridor, dataset, watch, furniture, marks, onStand }: Props & { corridor: Corridor }) {
  const speech = useSpeech(dataset)
  const isTracing = useApp((state) => state.tracing)
  const root = useRef<HTMLDivElement>(null)
  useEffect(
    () => followReading(corridor, speech, (text) => root.current && fillIn(root.current, text)),
    [corridor, speech],
  )
  useEffect(() => {
    const mover = createMover(toTraceRoute(corridor), { furniture, marks })
    const standing = createStanding(onStand, () => app.getState().tracing)
    const unwatch = watch((box) => {
      if (root.current === null) return
      standing.move(mover(root.current, box, kmOf(app.getState(), corridor)))
    })
    return () => {
      unwatch()
      standing.end()
    }
  }, [corridor, watch, furniture, marks, onStand])
  return (
    <div ref={root} className="map-route" aria-hidden="true" hidden>
      <span className={isTracing ? 'map-pulse map-pulse-live' : 'map-pulse'} />
      <TraceGrip corridor={corridor} hint={speech.words.drag} watch={watch} />
      <div className="map-route-tip">
        <button type="button" tabIndex={-1} onClick={() => playOrPause(corridor)}>
          <TraceIcon name={isTracing ? 'pause' : 'play'} size={16} />
        </button>
        <strong>
          <span data-reading="position" />
        </strong>
        <span className="map-route-where" data-reading="where" />
        <span className="map-route-entered" data-reading="entered" />
      </div>
    </div>
  )
}

/** Kilometres of line that a tip may hide, on either side, in steps of the route's length. */
const looked = { steps: 24, share: 0.14 }

const pulseReach = 15

/** Puts the mark on its point and the tip where it hides least; returns where they stand. */
function createMover(route: TraceRoute, { furniture, marks }: Pick<Props, 'furniture' | 'marks'>) {
  let held: Side | null = null
  return (root: HTMLElement, box: MapBox, km: number): Box[] => {
    const place = placeAt(route, km)
    if (place === null) return []
    const point = toScreen(box, place.lngLat)
    const isSeen = point[0] > -20 && point[1] > -20 && point[0] < box.width + 20 && point[1] < box.height + 20
    root.hidden = !isSeen
    const tip = root.querySelector<HTMLElement>('.map-route-tip')
    if (!isSeen || tip === null) return []
    root.style.translate = `${point[0]}px ${point[1]}px`
    const size = { width: tip.offsetWidth, height: tip.offsetHeight }
    const line = (sign: 1 | -1) => lineFrom(route, box, { km, sign })
    const { direction } = app.getState().pace
    const around = { ahead: line(direction), behind: line(direction > 0 ? -1 : 1), furniture: furniture(), marks: toBoxes(marks(), box), map: box, held }
    held = chooseSide(point, size, around)
    const tipBox = boxAt(point, held, size)
    tip.style.translate = `${tipBox.left - point[0]}px ${tipBox.top - point[1]}px`
    return [boxAround(point, pulseReach), tipBox].filter(({ width }) => width > 0)
  } // prettier-ignore
}

const toBoxes = ({ marks }: MarkSet, box: MapBox): Box[] =>
  marks.map(({ lngLat, count }) => boxAround(toScreen(box, lngLat), reachOf(count)))

function lineFrom(route: TraceRoute, box: MapBox, { km, sign }: { km: number; sign: 1 | -1 }): ScreenPoint[] {
  const stride = (route.length * looked.share) / looked.steps
  return Array.from({ length: looked.steps }, (_, n) => km + sign * stride * (n + 1))
    .filter((at) => at >= 0 && at <= route.length)
    .flatMap((at) => {
      const place = placeAt(route, at)
      return place === null ? [] : [toScreen(box, place.lngLat)]
    })
}
