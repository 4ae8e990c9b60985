import { useEffect, useRef, type PointerEvent, type WheelEvent as Turn } from 'react'
import type { Corridor } from '../domain/corridor.ts'
import { app } from '../state/store.ts'
import { kmOf } from '../trace/follow-reading.ts'
import { goTo } from '../trace/steer.ts'
import { kmNearest, placeAt, toTraceRoute } from '../trace/trace-route.ts'
import { fromScreen, toScreen, type MapBox, type ScreenPoint } from './screen.ts'

/** The map lies below, not around it. */
const passOn = ({ currentTarget, nativeEvent }: Turn) =>
  currentTarget.closest('.map')?.querySelector('canvas')?.dispatchEvent(new WheelEvent('wheel', nativeEvent))

type Props = { corridor: Corridor; hint: string; watch: (hear: (box: MapBox) => void) => () => void }

/** The point a trace has come to, to be dragged along its line. The ruler's slider does the same by keys. */
export function TraceGrip({ corridor, hint, watch }: Props) {
  const box = useRef<MapBox>(null)
  /** From the pointer to the point, pixels; null while nobody has hold of it. */
  const held = useRef<ScreenPoint>(null)
  useEffect(() => watch((now) => void (box.current = now)), [watch])
  const route = toTraceRoute(corridor)
  const km = () => kmOf(app.getState(), corridor)

  const take = ({ isPrimary, button, clientX, clientY, currentTarget, pointerId }: PointerEvent) => {
    const place = placeAt(route, km())
    if (!isPrimary || button !== 0 || place === null || box.current === null) return
    const [x, y] = toScreen(box.current, place.lngLat)
    held.current = [x - clientX, y - clientY]
    currentTarget.setPointerCapture(pointerId)
    goTo(corridor, km(), true)
  }
  const drag = ({ clientX, clientY }: PointerEvent) => {
    if (held.current === null || box.current === null) return
    const [x, y] = held.current
    goTo(corridor, kmNearest(route, fromScreen(box.current, [clientX + x, clientY + y])), true)
  }
  const letGo = () => {
    if (held.current === null) return
    held.current = null
    goTo(corridor, km())
  }
  return (
    <span
      className="map-grip"
      title={hint}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onLostPointerCapture={letGo}
      onWheel={passOn}
    />
  )
}
