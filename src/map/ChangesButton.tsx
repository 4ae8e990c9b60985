import { useMessages } from '../i18n/i18n.tsx'
import { app, select } from '../state/store.ts'
import { writeTwoDays } from '../state/two-days.ts'
import { dayLength, startOfDay } from '../time/instant.ts'

/** Asks what changed from the first shown day to the cursor, or over the whole shown span when the cursor stands on
 *  its first day. */
export function ChangesButton() {
  const { changes: words } = useMessages()
  const ask = () => {
    const { shown, cursor } = app.getState()
    const [from, at, last] = [shown.start, cursor, shown.end - dayLength].map(startOfDay)
    if (from === undefined || at === undefined || last === undefined) return
    select({ kind: 'changes', id: writeTwoDays(from, at === from ? last : at) })
  }
  return (
    <button type="button" className="map-changes" data-command="" onClick={ask}>
      {words.open}
    </button>
  )
}
