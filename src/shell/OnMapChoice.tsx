import { useMessages } from '../i18n/i18n.tsx'
import { keepToMap, useApp } from '../state/store.ts'
import './certainty.css'

/** Leaves out what is not on the map as it stands; the list, the counts and the timeline follow the map. */
export function OnMapChoice() {
  const { shell } = useMessages()
  const isOn = useApp((state) => state.onlyOnMap)
  return (
    <div className="shell-certainty">
      <label>
        <input type="checkbox" checked={isOn} onChange={() => keepToMap(!isOn)} />
        {shell.onlyOnMap}
      </label>
    </div>
  )
}
