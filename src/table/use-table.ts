import { useDeferredValue, useMemo, useState } from 'react'
import { useDetails } from '../dataset/dataset-query.ts'
import type { Steps } from '../dataset/steps.ts'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { tableWordsIn } from '../i18n/table-words.ts'
import { useApp } from '../state/store.ts'
import { useVisible } from '../state/visible.ts'
import { columns, type ColumnId, type Telling } from './columns.ts'
import { toCopiedText, type CopiedText } from './copied-text.ts'
import { inOrder } from './order.ts'
import { byDate, sortedBy, type Sorting } from './sorting.ts'
import { useRanks } from './use-ranks.ts'

export type Table = {
  readonly telling: Telling
  /** Numbers of the events in view, as the rows show them. */
  readonly order: Uint32Array
  readonly sorting: Sorting
  /** Another order has been asked for and is being worked out. */
  readonly isSorting: boolean
  readonly sort: (column: ColumnId) => void
}

/** A table that is opened again is sorted as it was. */
let lastSorting = byDate

export function useTable(dataset: Dataset): Table {
  const messages = useMessages()
  const lang = useApp((state) => state.lang)
  const details = useDetails(dataset).data?.dataset ?? null
  const { inView } = useDeferredValue(useVisible(dataset))
  const [wanted, setWanted] = useState(lastSorting)
  const telling = useMemo<Telling>(
    () => ({ dataset, details, lang, messages, words: tableWordsIn(lang) }),
    [dataset, details, lang, messages],
  )
  const { sorting, ranks } = useRanks(wanted, telling)
  const order = useMemo(
    () => (ranks === null ? inView.numbers() : inOrder(inView.numbers(), ranks, sorting.isDescending)),
    [inView, sorting, ranks],
  )
  const sort = (column: ColumnId) => {
    lastSorting = sortedBy(wanted, column)
    setWanted(lastSorting)
  }
  return { telling, order, sorting, isSorting: ranks === null || sorting !== wanted, sort }
}

/** All rows in the shown order, below the names of the columns. */
export function copyInSteps({ telling, order }: Pick<Table, 'telling' | 'order'>): Steps<CopiedText> {
  const { dataset, words } = telling
  return toCopiedText(
    columns.map(({ id }) => words.columns[id]),
    [...order],
    (number) => {
      const event = dataset.events[number]
      return event === undefined ? [] : columns.map(({ text }) => text(event, telling))
    },
  )
}
