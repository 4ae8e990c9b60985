import { toAtlasItem, type CslItem } from '../cite/csl.ts'
import type { Dataset } from '../domain/dataset.ts'
import { lastingAddress } from '../state/url/lasting-address.ts'
import { today } from '../time/instant.ts'
import { nameOfThing, type Thing } from './things.ts'

/** The reference to a thing's panel. Its address is short and lasts: the panel alone, and whose data it is. */
export function citeThing(dataset: Dataset, thing: Thing, lang: string): CslItem {
  const url = lastingAddress(location.href, thing)
  return toAtlasItem(
    { key: `${thing.kind}-${thing.id}`, title: nameOfThing(dataset, thing, lang), url },
    { atlas: dataset.atlas, lang, accessed: today() },
  )
}
