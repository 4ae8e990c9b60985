import { Fragment, useId } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { toggleLayer, useApp } from '../state/store.ts'
import { AreaList } from './AreaList.tsx'
import { BordersChoice } from './BordersChoice.tsx'
import { ChangesButton } from './ChangesButton.tsx'
import { countAbandoned, countNotYetProposed } from './corridor-lines.ts'
import './layer-card.css'

const layerNames = ['relations', 'areas', 'corridors', 'events'] as const

type Props = { dataset: Dataset; asOf: number; isOpen: boolean; onToggle: () => void }

/** Which borders and which overlays are drawn. The overlays fold away; on a phone all of it waits behind a button. */
export function LayerCard({ dataset, asOf, isOpen, onToggle }: Props) {
  const { map: words } = useMessages()
  const id = useId()
  return (
    <div className="map-layers" data-open={isOpen} data-over-map="">
      <button
        type="button"
        className="map-layers-button"
        data-over-map="card"
        aria-expanded={isOpen}
        aria-controls={id}
        title={words.layers}
        onClick={onToggle}
      >
        <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M12 3 3 8l9 5 9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinejoin="round"
          />
        </svg>
        <span className="ui-hidden">{words.layers}</span>
      </button>
      <div className="map-card map-layers-card" role="group" aria-label={words.layers} data-over-map="card">
        <BordersChoice />
        <div id={id} className="map-layers-rows" hidden={!isOpen}>
          {layerNames.map((layer) => (
            <Fragment key={layer}>
              <LayerRow layer={layer} dataset={dataset} asOf={asOf} />
              {layer === 'corridors' && <AbandonedSwitch count={countAbandoned(dataset, asOf)} />}
            </Fragment>
          ))}
          <ChangesButton />
        </div>
      </div>
    </div>
  )
}

type RowProps = Pick<Props, 'dataset' | 'asOf'> & { layer: (typeof layerNames)[number] }

function LayerRow({ layer, dataset, asOf }: RowProps) {
  const { map: words } = useMessages()
  const layers = useApp((state) => state.layers)
  const waiting = layer === 'corridors' ? countNotYetProposed(dataset, asOf) : 0
  return (
    <div className="map-layer">
      <label>
        <input type="checkbox" checked={layers[layer]} onChange={() => toggleLayer(layer)} />
        {words.layer[layer]}
      </label>
      {waiting > 0 && <span className="map-dim">{words.notYetProposed(waiting)}</span>}
      {layer === 'areas' && <AreaList dataset={dataset} asOf={asOf} />}
    </div>
  )
}

/** What was given up is drawn only on demand. */
function AbandonedSwitch({ count }: { count: number }) {
  const { map: words } = useMessages()
  const { corridors, abandoned } = useApp((state) => state.layers)
  if (count === 0 || !corridors) return null
  return (
    <div className="map-layer map-layer-under">
      <label>
        <input type="checkbox" checked={abandoned} onChange={() => toggleLayer('abandoned')} />
        {words.abandoned}
      </label>
      <span className="map-dim">{count}</span>
    </div>
  )
}
