import { lazy, Suspense, useEffect, useState } from 'react'
import { useDetails, type LoadedDataset } from '../dataset/dataset-query.ts'
import { inLanguage } from '../domain/text.ts'
import { formatProblem } from '../errors.ts'
import { MessagesProvider, useMessages } from '../i18n/i18n.tsx'
import { isOpen, searchAgain, useApp } from '../state/store.ts'
import { syncUrl } from '../state/url/sync.ts'
import { RegionBoundary } from '../ui/RegionBoundary.tsx'
import { EventList } from './EventList.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterRail } from './FilterRail.tsx'
import { FocusInDetails } from './FocusInDetails.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import '../panels/panels.css'
import { SheetHandle, type Sheet } from './SheetHandle.tsx'
import { useScheme } from './scheme.ts'
import './shell.css'

const MapView = lazy(() => import('../map/MapView.tsx').then(({ MapView }) => ({ default: MapView })))
const DetailsPanel = lazy(() =>
  import('../panels/DetailsPanel.tsx').then(({ DetailsPanel }) => ({ default: DetailsPanel })),
)
const TimelineView = lazy(() =>
  import('../timeline/TimelineView.tsx').then(({ TimelineView }) => ({ default: TimelineView })),
)

/** Opens the store from the address before any view is drawn. */
export function AtlasScreen({ dataset, problems }: LoadedDataset) {
  const opened = useApp(isOpen)
  const [ignored, setIgnored] = useState<readonly string[]>([])
  const lang = useApp((state) => state.lang)
  const { title, subtitle } = dataset.atlas
  const details = useDetails(dataset).data
  useEffect(() => syncUrl(dataset, setIgnored), [dataset])
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
        <Regions dataset={dataset} />
        <Notices ignored={ignored} problems={told.map(formatProblem)} />
      </MessagesProvider>
    )
  )
}

const isWide = () => window.matchMedia('(min-width: 1200px)').matches

function Regions({ dataset }: Pick<LoadedDataset, 'dataset'>) {
  const { shell, map, timeline } = useMessages()
  const scheme = useScheme()
  const [railOpen, setRailOpen] = useState(isWide)
  const [listOpen, setListOpen] = useState(true)
  const [sheet, setSheet] = useState<Sheet>('middle')
  const hasSelection = useApp((state) => state.selected.kind !== 'none')
  const showShelf = () => {
    if (sheet === 'low') setSheet('middle')
    setListOpen(true)
    focusShelf()
  }
  const layout = [
    'shell',
    railOpen && 'shell-with-rail',
    (hasSelection || listOpen) && 'shell-with-aside',
    hasSelection && 'shell-with-details',
  ]
  return (
    <div className={layout.filter(Boolean).join(' ')} data-sheet={sheet}>
      <a className="shell-skip" href="#events-in-view">
        {shell.skipToList}
      </a>
      <Header dataset={dataset} scheme={scheme} onFilters={() => setRailOpen(!railOpen)} />
      <RegionBoundary sentence={shell.regionFailed(shell.filters)}>
        <FilterRail dataset={dataset} open={railOpen} onOpen={setRailOpen} />
      </RegionBoundary>
      <main className="shell-main">
        <FilterChips dataset={dataset} listOpen={listOpen} onList={() => setListOpen(!listOpen)} />
        <div className="shell-map">
          <RegionBoundary sentence={shell.regionFailed(map.region)}>
            <Suspense fallback={null}>
              <MapView dataset={dataset} scheme={scheme} />
            </Suspense>
          </RegionBoundary>
        </div>
      </main>
      <div className="shell-timeline">
        <RegionBoundary sentence={shell.regionFailed(timeline.region)}>
          <Suspense fallback={null}>
            <TimelineView dataset={dataset} scheme={scheme} />
          </Suspense>
        </RegionBoundary>
      </div>
      <div className="shell-aside">
        <SheetHandle sheet={sheet} onSheet={setSheet} />
        <RegionBoundary sentence={shell.regionFailed(shell.details)}>
          <Suspense fallback={null}>{hasSelection && <Details dataset={dataset} />}</Suspense>
        </RegionBoundary>
        <EventList
          dataset={dataset}
          open={listOpen}
          behind={hasSelection}
          onClose={() => setListOpen(false)}
        />
      </div>
      <Footer dataset={dataset} onShelf={showShelf} />
    </div>
  )
}

const Details = ({ dataset }: Pick<LoadedDataset, 'dataset'>) => (
  <FocusInDetails>
    <DetailsPanel dataset={dataset} />
  </FocusInDetails>
)

/** With the focus the list comes forward. Its rows get their real heights only as they are drawn, so the scrolling is
 *  repeated for a few frames until it holds. */
function focusShelf(): void {
  const shelf = document.getElementById('shelf')
  shelf?.focus()
  const scroll = (frames: number) => {
    shelf?.scrollIntoView()
    if (frames > 1) requestAnimationFrame(() => scroll(frames - 1))
  }
  scroll(8)
}
