import { lazy, Suspense, useDeferredValue, useEffect, type ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { closePanel, pinPanel, useApp } from '../state/store.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { AreaPanel } from './AreaPanel.tsx'
import { ChangesPanel } from './ChangesPanel.tsx'
import { CountryPanel } from './CountryPanel.tsx'
import { EventPanel } from './EventPanel.tsx'
import { LeaderPanel } from './LeaderPanel.tsx'
import { OrganizationPanel } from './OrganizationPanel.tsx'
import { ReportButton } from './ReportButton.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { PlacePanel } from './PlacePanel.tsx'
import { PolityPanel } from './PolityPanel.tsx'
import { SourcePanel } from './SourcePanel.tsx'
import { ThemePanel } from './ThemePanel.tsx'
import { Neighbours, Position } from './Neighbours.tsx'
import { useNeighbours } from './neighbours-of.ts'
import { isThing, type Selected } from '../state/selection.ts'
import { useTrail } from '../state/url/trail.ts'
import { ZoteroMark } from './ZoteroMark.tsx'

const CorridorPanel = lazy(() =>
  import('./corridor/CorridorPanel.tsx').then(({ CorridorPanel }) => ({ default: CorridorPanel })),
)
const Comparison = lazy(() =>
  import('./corridor/Comparison.tsx').then(({ Comparison }) => ({ default: Comparison })),
)

const EvidencePanel = lazy(() =>
  import('./EvidencePanel.tsx').then(({ EvidencePanel }) => ({ default: EvidencePanel })),
)

export type PanelProps = { dataset: Dataset; id: string }

const panelOf: Record<Exclude<Selected['kind'], 'none'>, (props: PanelProps) => React.ReactNode> = {
  event: EventPanel, country: CountryPanel, leader: LeaderPanel, corridor: CorridorPanel,
  organization: OrganizationPanel, place: PlacePanel, source: SourcePanel, person: PersonPanel,
  changes: ChangesPanel, evidence: EvidencePanel, polity: PolityPanel, area: AreaPanel, theme: ThemePanel,
} // prettier-ignore

export function DetailsPanel({ dataset }: { dataset: Dataset }) {
  const selected = useApp((state) => state.selected)
  useEscape()
  const isComparing = useApp((state) => state.compared.length > 0)
  if (isComparing)
    return (
      <Suspense fallback={null}>
        <Comparison dataset={dataset} />
      </Suspense>
    )
  if (selected.kind === 'none') return null
  return (
    <Frame dataset={dataset} selected={selected}>
      <Contents dataset={dataset} selected={selected} />
    </Frame>
  )
}

/** What is told of the thing; the press that opened it is answered first, by what is around it. */
function Contents({ dataset, selected: pressed }: Pick<FrameProps, 'dataset' | 'selected'>) {
  const selected = useDeferredValue(pressed, null)
  if (selected === null) return <div className="panels-body" />
  const Panel = panelOf[selected.kind]
  return (
    <div className="panels-body" key={`${selected.kind}:${selected.id}`}>
      <Suspense fallback={null}>
        <Panel dataset={dataset} id={selected.id} />
      </Suspense>
      <ReportButton dataset={dataset} className="panels-more panels-report" />
    </div>
  )
}

type FrameProps = { dataset: Dataset; selected: Exclude<Selected, { kind: 'none' }>; children: ReactNode }

/** What is around a panel. It follows the view, whose events tell what is beside the thing; the panel inside does not. */
function Frame({ dataset, selected, children }: FrameProps) {
  const { shell, panels } = useMessages()
  const pinned = useApp((state) => state.pinned)
  const thing = isThing(selected) ? selected : null
  const neighbours = useNeighbours(dataset, thing)
  return (
    <aside className="panels" aria-label={shell.details}>
      <div className="panels-head">
        <span className="panels-kind">{shell.thing[selected.kind]}</span>
        {neighbours !== null && <Position of={neighbours} />}
        <BackAndForth />
        <IconButton icon="pin" label={panels.pin} aria-pressed={pinned} onClick={() => pinPanel(!pinned)} />
        <IconButton icon="close" label={panels.close} onClick={closePanel} />
      </div>
      {thing !== null && <ZoteroMark dataset={dataset} thing={thing} />}
      {children}
      {neighbours !== null && <Neighbours dataset={dataset} of={neighbours} />}
    </aside>
  )
}

/** The browser's own steps, where the reader's hand is. */
function BackAndForth() {
  const { panels } = useMessages()
  const canGoBack = useTrail(({ step }) => step > 0)
  const canGoForward = useTrail(({ step, last }) => step < last)
  return (
    <>
      <IconButton
        icon="back"
        label={panels.previousThing}
        disabled={!canGoBack}
        onClick={() => history.back()}
      />
      <IconButton
        icon="forward"
        label={panels.nextThing}
        disabled={!canGoForward}
        onClick={() => history.forward()}
      />
    </>
  )
}

/** Escape closes the panel, unless something nearer to the reader's hand takes the key: a field, a dialog, or what says so. */
function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const busy = event.target instanceof HTMLElement && event.target.closest('input, dialog') !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !busy) closePanel()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
