import { useDeferredValue } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { ReportButton } from '../panels/ReportButton.tsx'
import { viewEvidence } from '../state/selection.ts'
import { select } from '../state/store.ts'
import { useVisible } from '../state/visible.ts'
import { VersionsButton } from './VersionsButton.tsx'
import { shelfId, type ShelfName } from './shelf.ts'

type Props = { dataset: Dataset; onShelf: (name: ShelfName) => void }

/** The honest counts: shown, outside the years, filtered out and undated are all the events there are. */
export function Footer({ dataset, onShelf }: Props) {
  const { shell } = useMessages()
  const wanted = useVisible(dataset)
  const visible = useDeferredValue(wanted)
  return (
    <footer className="shell-footer">
      <VersionsButton dataset={dataset} />
      <span className="shell-counts">
        {/* Every list and count follows what is asked for at once, so that one that says so says it for all. */}
        <span role="status" aria-busy={visible !== wanted}>
          {shell.showing(visible.inView.length, visible.total)}
        </span>
        {visible.outsideSpan.length > 0 && <span>{shell.outside(visible.outsideSpan.length)}</span>}
        {visible.filteredOut > 0 && <span>{shell.filteredOut(visible.filteredOut)}</span>}
        {visible.undated.length > 0 && (
          <ShelfLink name="undated" text={shell.undated(visible.undated.length)} onShelf={onShelf} />
        )}
        {visible.unplaced.length > 0 && (
          <ShelfLink name="unplaced" text={shell.unplaced(visible.unplaced.length)} onShelf={onShelf} />
        )}
        <button type="button" className="shell-version" onClick={() => select(viewEvidence)}>
          {shell.evidence}
        </button>
      </span>
      <span className="shell-licence">
        {shell.licence} · <ReportButton dataset={dataset} className="shell-version" />
      </span>
    </footer>
  )
}

type LinkProps = Pick<Props, 'onShelf'> & { name: ShelfName; text: string }

const ShelfLink = ({ name, text, onShelf }: LinkProps) => (
  <a
    href={`#${shelfId(name)}`}
    onClick={(event) => {
      event.preventDefault()
      onShelf(name)
    }}
  >
    {text}
  </a>
)
