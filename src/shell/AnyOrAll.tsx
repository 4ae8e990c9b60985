import type { Choice, FacetName } from '../filter/filter.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { matchAll } from '../state/store.ts'
import './facet-choices.css'

/** Whether an event needs any or all of the values chosen. */
export function AnyOrAll({ facet, choice }: { facet: FacetName; choice: Choice }) {
  const { shell } = useMessages()
  const needsAll = choice.mode === 'all'
  return (
    <div className="shell-any-or-all" role="group" aria-label={shell.anyOrAll}>
      <button type="button" aria-pressed={!needsAll} onClick={() => matchAll(facet, false)}>
        {shell.anyOf}
      </button>
      <button type="button" aria-pressed={needsAll} onClick={() => matchAll(facet, true)}>
        {shell.allOf}
      </button>
    </div>
  )
}
