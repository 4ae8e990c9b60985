import { useEffect, useEffectEvent, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { Attribution } from './Attribution.tsx'
import { DatePlate } from './DatePlate.tsx'
import { EdgePills } from './EdgePills.tsx'
import { EventsHere } from './EventsHere.tsx'
import { LayerCard } from './LayerCard.tsx'
import { Legend } from './Legend.tsx'
import { MapDescription } from './MapDescription.tsx'
import { MapTip } from './MapTip.tsx'
import { OnTheMap } from './OnTheMap.tsx'
import { RouteTip } from './RouteTip.tsx'
import { ZoomControls } from './ZoomControls.tsx'
import { watchFurniture } from './furniture.ts'
import { useFolding } from './use-folding.ts'
import type { MapScheme } from './colours.ts'
import { createMapController, type MapController } from './map-controller.ts'
import type { Scene } from './scene.ts'
import './map.css'
import './route.css'

type Props = { dataset: Dataset; scheme: MapScheme }

/** The map of the atlas as of the cursor, with everything written over it. */
export function MapView({ dataset, scheme }: Props) {
  const { map: words } = useMessages()
  const descriptionId = useId()
  const isGlobe = useApp((state) => state.globe)
  const host = useRef<HTMLDivElement>(null)
  const [controller] = useState(() => createMapController(dataset))
  const scene = useSyncExternalStore(controller.subscribe, controller.scene)
  const region = useRef<HTMLElement>(null)
  // Before there is a map: its first camera already goes by what stands over it.
  useEffect(() => {
    const { current: map } = region
    return map === null ? undefined : watchFurniture(map, (cards) => controller.furnish({ cards }))
  }, [controller])
  useMapLife({ scheme, controller, host, descriptionId })
  useEffect(() => controller.read(dataset), [controller, dataset])
  const isDark = scene.status === 'unavailable' || scene.status === 'lost'
  return (
    <section ref={region} className="map" role="region" aria-label={words.region} data-globe={isGlobe}>
      <div ref={host} className="map-host" data-dark={isDark} />
      {isDark ? (
        <p className="map-sentence" role="status">
          {scene.status === 'lost' ? words.lostWebGL : words.noWebGL}
        </p>
      ) : (
        <>
          <MapDescription id={descriptionId} dataset={dataset} scene={scene} />
          <Furniture dataset={dataset} scheme={scheme} scene={scene} controller={controller} host={host} />
        </>
      )}
    </section>
  )
}

type LifeOptions = Pick<Props, 'scheme'> & {
  controller: MapController
  host: React.RefObject<HTMLDivElement | null>
  descriptionId: string
}

/** The map lives as long as its place on the page; scheme and language only restyle it. */
function useMapLife({ scheme, controller, host, descriptionId }: LifeOptions): void {
  const { map: words } = useMessages()
  const lang = useApp((state) => state.lang)
  const isGlobe = useApp((state) => state.globe)
  const name = words.canvas
  const attach = useEffectEvent((container: HTMLElement) =>
    controller.attach({ container, looks: { scheme, lang, isGlobe }, name, describedBy: descriptionId }),
  )
  useEffect(() => (host.current === null ? undefined : attach(host.current)), [controller, host])
  useEffect(
    () => controller.restyle({ scheme, lang, isGlobe }, name),
    [controller, scheme, lang, isGlobe, name],
  )
}

type FurnitureProps = Props & {
  scene: Scene
  controller: MapController
  host: React.RefObject<HTMLElement | null>
}

function Furniture({ dataset, scheme, scene, controller, host }: FurnitureProps) {
  const { isOpen, toggle } = useFolding(host)
  return (
    <>
      <OnTheMap dataset={dataset} scene={scene} onOpen={controller.openMark} />
      <DatePlate host={host} />
      <ZoomControls onZoom={controller.zoomBy} onHome={controller.goHome} />
      <LayerCard
        dataset={dataset}
        asOf={scene.asOf}
        isOpen={isOpen('layers')}
        onToggle={() => toggle('layers')}
      />
      <Legend
        dataset={dataset}
        scheme={scheme}
        scene={scene}
        isOpen={isOpen('legend')}
        onToggle={() => toggle('legend')}
      />
      <Attribution box={scene.box} />
      <EdgePills
        dataset={dataset}
        scene={scene}
        onGo={controller.goTo}
        onPlace={(pills) => controller.furnish({ pills })}
      />
      <EventsHere dataset={dataset} scene={scene} onClose={controller.closeMark} />
      <MapTip dataset={dataset} scene={scene} />
      <RouteTip
        dataset={dataset}
        watch={controller.watch}
        furniture={controller.furniture}
        marks={controller.marks}
        onStand={controller.stand}
      />
    </>
  )
}
