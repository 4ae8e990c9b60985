import { useEffect } from 'react'
import { toCoins } from '../cite/coins.ts'
import type { Dataset } from '../domain/dataset.ts'
import { useApp } from '../state/store.ts'
import { citeThing } from './cite-thing.ts'
import type { Thing } from './things.ts'

/** Tells Zotero and other reference managers which thing the page is about. */
export function ZoteroMark({ dataset, thing }: { dataset: Dataset; thing: Thing }) {
  const lang = useApp((state) => state.lang)
  const coins = toCoins(citeThing(dataset, thing, lang))
  useEffect(() => {
    // Zotero looks again when a page says that it changed: https://www.zotero.org/support/dev/exposing_metadata
    document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }))
  }, [coins])
  return <span className="Z3988" title={coins} />
}
