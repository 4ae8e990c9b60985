import { lazy, Suspense, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { formatDay, readTypedDate, type DateWords } from '../time/format.ts'

const VersionsDialog = lazy(() =>
  import('./VersionsDialog.tsx').then(({ VersionsDialog }) => ({ default: VersionsDialog })),
)

/** The day on which a version was given out, in words. */
export function formatIssued(issued: string, dates: DateWords): string {
  const day = readTypedDate(issued)
  return day === null ? issued : formatDay(day.start, dates, 'short')
}

/** The version of the data that is shown; opens what changed since earlier ones. A reader who came by the citation of
 *  an earlier version sees it at once. */
export function VersionsButton({ dataset }: { dataset: Dataset }) {
  const { shell, versions, dates } = useMessages()
  const { version, issued } = dataset.atlas
  const [since, setSince] = useState(() => citedVersion(version))
  const [isOpen, setOpen] = useState(since !== null)
  const issuedOn = formatIssued(issued, dates)
  return (
    <span>
      <button
        type="button"
        className="shell-version"
        aria-haspopup="dialog"
        data-command=""
        aria-label={versions.open(version, issuedOn)}
        onClick={() => setOpen(true)}
      >
        {shell.dataset(version, issuedOn)}
      </button>
      <Suspense fallback={null}>
        {isOpen && (
          <VersionsDialog
            dataset={dataset}
            cited={since}
            onClose={() => {
              setOpen(false)
              setSince(null)
            }}
          />
        )}
      </Suspense>
    </span>
  )
}

/** The earlier version that the address cites; null when it cites none, or the one shown. */
function citedVersion(shown: string): string | null {
  const cited = new URLSearchParams(location.search).get('v')
  return cited === null || cited === shown || !/^\d+\.\d+\.\d+$/.test(cited) ? null : cited
}
