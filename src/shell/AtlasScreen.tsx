import { useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react'
import { useDetails, useReading, type LoadedDataset } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { formatProblem } from '../errors.ts'
import { MessagesProvider, whenSpoken } from '../i18n/i18n.tsx'
import { markDrawing, markDrawn, watchFirstDrawing, isFirstDrawn } from '../state/readiness.ts'
import { chooseLanguage, isOpen, searchAgain, useApp } from '../state/store.ts'
import { syncUrl } from '../state/url/sync.ts'
import { Notices } from './Notices.tsx'
import { Regions } from './Regions.tsx'

/** Opens the store from the address before any view is drawn. */
export function AtlasScreen({ dataset, problems }: LoadedDataset) {
  const opened = useApp(isOpen)
  const [ignored, setIgnored] = useState<readonly string[]>([])
  const [unspoken, setUnspoken] = useState<string | null>(null)
  const speak = (code: string) =>
    whenSpoken(code, (isSpoken) => (isSpoken ? chooseLanguage(code) : setUnspoken(code)))
  const lang = useApp((state) => state.lang)
  const { title, subtitle } = dataset.atlas
  const isDrawn = useSyncExternalStore(watchFirstDrawing, isFirstDrawn)
  const details = useDetails(dataset, isDrawn).data
  const shown = useShown(dataset)
  useEffect(() => syncUrl(dataset, { onIgnored: setIgnored, whenSpoken }), [dataset])
  useEffect(() => {
    document.documentElement.lang = lang
    document.title = `${inLanguage(title, lang)} · ${inLanguage(subtitle, lang)}`
  }, [lang, title, subtitle])
  useEffect(() => {
    if (details !== undefined) searchAgain()
  }, [details])
  const told = [...problems, ...(details?.problems ?? [])]
  return (
    opened && (
      <MessagesProvider lang={lang}>
        <Regions record={dataset} dataset={shown} onLanguage={speak} />
        <Notices ignored={ignored} unspoken={unspoken} problems={told.map(formatProblem)} />
      </MessagesProvider>
    )
  )
}

/** The atlas, or once it is here the reading of it that is asked for. All views are made anew for another: the press that
 *  asks for it is answered first. */
function useShown(record: Dataset): Dataset {
  const lens = useApp((state) => state.lens)
  const { data, isFetching } = useReading(record, lens)
  const wanted = (lens === null ? null : data) ?? record
  const shown = useDeferredValue(wanted)
  const isComing = isFetching || shown !== wanted
  useEffect(() => (isComing ? markDrawing : markDrawn)('reading'), [isComing, shown])
  return shown
}
