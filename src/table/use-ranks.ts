import { useEffect, useState } from 'react'
import type { Telling } from './columns.ts'
import type { Ranks } from './order.ts'
import { rankMeanwhile, ranksAtHand, type Sorting } from './sorting.ts'

type Ranked = { readonly sorting: Sorting; readonly ranks: Ranks | null }

/** How the rows are sorted: as is wanted, or while that is being worked out as they were before; null where there was no
 *  before, as when the language has changed. */
export function useRanks(wanted: Sorting, telling: Telling): Ranked {
  const [before, setBefore] = useState(wanted)
  const ready = ranksAtHand(wanted.column, telling)
  useEffect(() => {
    if (ready !== null) return
    const work = new AbortController()
    rankMeanwhile(wanted.column, telling, work.signal).then(
      () => setBefore({ ...wanted }),
      () => undefined,
    )
    return () => work.abort()
  }, [ready, wanted, telling])
  if (ready !== null) {
    if (before !== wanted) setBefore(wanted)
    return { sorting: wanted, ranks: ready }
  }
  return { sorting: before, ranks: ranksAtHand(before.column, telling) }
}
