import { useEffect, useState } from 'react'
import { detailsOf, useDetails } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import type * as Commands from './commands.ts'
import type * as Find from './finder.ts'
import type { ThingIndex } from './thing-index.ts'

type Finder = {
  readonly modules: typeof Find & typeof Commands
  readonly index: ThingIndex
}

/** What finds things, loaded when it is first wanted; null until then. Goes on as the index grows. */
export function useFinder(dataset: Dataset, isWanted: boolean): Finder | null {
  const [finder, setFinder] = useState<Finder | null>(null)
  const { data } = useDetails(dataset, isWanted)
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    const load = async () => {
      const [find, commands] = await Promise.all([import('./finder.ts'), import('./commands.ts')])
      const index = find.thingIndexOf(dataset, detailsOf(dataset))
      const modules = { ...find, ...commands }
      if (isCurrent) setFinder({ modules, index })
      await index.complete
      if (isCurrent) setFinder({ modules, index })
    }
    // What cannot be loaded is tried again with the next focus.
    load().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [dataset, data, isWanted])
  return finder
}
