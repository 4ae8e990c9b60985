import { lazy, Suspense, useCallback, useLayoutEffect, useState, type ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { RegionBoundary } from '../ui/RegionBoundary.tsx'
import { useMedia } from '../ui/use-media.ts'
import { endWaiting } from './end-waiting.ts'
import { EventList } from './EventList.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterRail } from './FilterRail.tsx'
import { FocusInDetails } from './FocusInDetails.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import '../panels/panels.css'
import { SheetHandle, type Sheet } from './SheetHandle.tsx'
import { useScheme } from './scheme.ts'
import { goToShelf, type ShelfName } from './shelf.ts'
import './shell.css'
import './table-button.css'

const MapView = lazy(() => import('../map/MapView.tsx').then(({ MapView }) => ({ default: MapView })))
const DetailsPanel = lazy(() =>
  import('../panels/DetailsPanel.tsx').then(({ DetailsPanel }) => ({ default: DetailsPanel })),
)
const LensBanner = lazy(() => import('./LensBanner.tsx').then(({ LensBanner }) => ({ default: LensBanner })))
const TableView = lazy(() =>
  import('../table/TableView.tsx').then(({ TableView }) => ({ default: TableView })),
)
const Trace = lazy(() => import('../trace/Trace.tsx').then(({ Trace }) => ({ default: Trace })))
const importTimeline = () => import('../timeline/TimelineView.tsx')
const TimelineView = lazy(() => importTimeline().then(({ TimelineView }) => ({ default: TimelineView })))

/** Fetches the timeline's code while the data is on the way; whoever draws it tells of a failure. */
export const fetchTimeline = (): void => void importTimeline().catch(() => undefined)

const wide = '(min-width: 1200px)'

type Props = {
  /** The atlas itself. */
  record: Dataset
  /** What is shown of it: the record, or a reading by one group of sources. */
  dataset: Dataset
  onLanguage: (code: string) => void
}

export function Regions({ record, dataset, onLanguage }: Props) {
  const { shell, timeline } = useMessages()
  useLayoutEffect(endWaiting, [])
  const [railOpen, setRailOpen] = useRail()
  const [listOpen, setListOpen] = useState(true)
  const [tableOpen, setTableOpen] = useState(false)
  const [sheet, setSheet] = useState<Sheet>('middle')
  const hasSelection = useApp((state) => state.selected.kind !== 'none' || state.compared.length > 0)
  const showShelf = (name: ShelfName) => {
    if (sheet === 'low') setSheet('middle')
    setListOpen(true)
    goToShelf(name)
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
      <Header dataset={dataset} onFilters={() => setRailOpen(!railOpen)} onLanguage={onLanguage} />
      <RegionBoundary sentence={shell.regionFailed(shell.filters)}>
        <FilterRail dataset={dataset} open={railOpen} onOpen={setRailOpen} />
      </RegionBoundary>
      <Main
        {...{ record, dataset, tableOpen, listOpen }}
        onList={() => setListOpen(!listOpen)}
        onTable={setTableOpen}
      />
      <Region name={timeline.region} className="shell-timeline">
        <TimelineInScheme dataset={dataset} />
      </Region>
      <div className="shell-aside">
        <SheetHandle sheet={sheet} onSheet={setSheet} />
        <RegionBoundary sentence={shell.regionFailed(shell.details)}>
          <Suspense fallback={null}>{hasSelection && <Details dataset={dataset} />}</Suspense>
        </RegionBoundary>
        <EventList
          dataset={dataset}
          open={listOpen}
          behind={hasSelection}
          onTable={() => setTableOpen(true)}
          onClose={() => setListOpen(false)}
        />
      </div>
      <Footer dataset={dataset} onShelf={showShelf} />
    </div>
  )
}

type MainProps = Pick<Props, 'record' | 'dataset'> & {
  listOpen: boolean
  onList: () => void
  tableOpen: boolean
  onTable: (open: boolean) => void
}

/** The map under what it is filtered by, and over it the table while that is open. */
function Main({ record, dataset, listOpen, onList, tableOpen, onTable }: MainProps) {
  const { shell, map } = useMessages()
  return (
    <main className="shell-main">
      <Banner dataset={record} />
      <FilterChips {...{ dataset, listOpen, onList, tableOpen }} onTable={() => onTable(!tableOpen)} />
      <div className="shell-stage">
        <Region name={map.region} className="shell-map" isCovered={tableOpen}>
          <MapInScheme dataset={dataset} />
          <Tracing dataset={dataset} />
        </Region>
        {tableOpen && (
          <Region name={shell.table} className="shell-table">
            <TableView dataset={dataset} onClose={() => onTable(false)} />
          </Region>
        )}
      </div>
    </main>
  )
}

/** The views in the colours in force: for others nothing else is rendered anew. */
const MapInScheme = ({ dataset }: Pick<Props, 'dataset'>) => (
  <MapView dataset={dataset} scheme={useScheme()} />
)
const TimelineInScheme = ({ dataset }: Pick<Props, 'dataset'>) => (
  <TimelineView dataset={dataset} scheme={useScheme()} />
)

function Tracing({ dataset }: { dataset: Dataset }) {
  const isTracing = useApp((state) => state.trace !== null)
  return <Suspense fallback={null}>{isTracing && <Trace dataset={dataset} />}</Suspense>
}

function Banner({ dataset }: { dataset: Dataset }) {
  const lens = useApp((state) => state.lens)
  return <Suspense fallback={null}>{lens !== null && <LensBanner dataset={dataset} lens={lens} />}</Suspense>
}

/** The filters stand open where there is room for them beside the map. */
function useRail(): [boolean, (open: boolean) => void] {
  const isWide = useMedia(wide)
  const [wasWide, setWasWide] = useState(isWide)
  const [isOpen, setOpen] = useState(isWide)
  if (isWide !== wasWide) {
    setWasWide(isWide)
    setOpen(isWide)
  }
  const open = useCallback((wanted: boolean) => {
    setOpen(wanted)
    if (!wanted) focusFiltersButton()
  }, [])
  return [isOpen, open]
}

/** Wherever the rail closes, the focus goes to the button that opens it again. */
function focusFiltersButton(): void {
  requestAnimationFrame(() => {
    const buttons = document.querySelectorAll<HTMLElement>(
      '.shell-filters-button button, .shell-rail-handle button',
    )
    for (const button of buttons) button.focus()
  })
}

type RegionProps = { name: string; className: string; isCovered?: boolean; children: ReactNode }

/** A view that loads by itself and fails by itself. */
function Region({ name, className, isCovered = false, children }: RegionProps) {
  const { shell } = useMessages()
  return (
    <div className={className} inert={isCovered}>
      <RegionBoundary sentence={shell.regionFailed(name)}>
        <Suspense fallback={null}>{children}</Suspense>
      </RegionBoundary>
    </div>
  )
}

const Details = ({ dataset }: Pick<Props, 'dataset'>) => (
  <FocusInDetails>
    <DetailsPanel dataset={dataset} />
  </FocusInDetails>
)
