import type { DetailedDataset } from '../domain/dataset.ts'
import type { OrganizationStatus } from '../domain/organization.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatDate, formatDay } from '../time/format.ts'
import { toYear } from '../time/instant.ts'
import { contains } from '../time/span.ts'
import { DatedBand } from './DatedBand.tsx'
import { Sources } from './Sources.tsx'
import { standingAxis, toStandingRows } from './standing-rows.ts'
import './standing.css'

type Props = { statuses: readonly OrganizationStatus[]; dataset: DetailedDataset }

/** How the home country stood to an organization: on the day of the cursor, over the years as bands, and who says so. */
export function Standing({ statuses, dataset }: Props) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  if (statuses.length === 0) return null
  const { home, extent } = dataset.atlas
  const axis = standingAxis(statuses, extent)
  const country = inLanguage(dataset.countries.get(home)?.names ?? { en: home }, lang)
  return (
    <section className="panels-section">
      <h3>{panels.standing(country, toYear(axis.start), toYear(axis.end - 1))}</h3>
      <StandingNow statuses={statuses} />
      {toStandingRows(statuses, axis).map((row, i) => (
        <DatedBand
          key={i}
          axis={axis}
          parts={row.map(({ status, ...span }) => ({
            ...span,
            label: inLanguage(status.status, lang),
            className: `standing-${status.standing}`,
          }))}
        />
      ))}
      <StandingList statuses={statuses} dataset={dataset} />
    </section>
  )
}

function StandingNow({ statuses }: Pick<Props, 'statuses'>) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const cursor = useApp((state) => state.cursor)
  const now = statuses.filter(({ date }) => contains(date, cursor))
  return (
    <p className="panels-status">
      {now.length > 0 && <span className={`panels-swatch standing-${now[0]?.standing}`} aria-hidden="true" />}
      <span>
        <strong>
          {now.length === 0
            ? panels.noStanding
            : now.map(({ status }) => inLanguage(status, lang)).join(' · ')}
        </strong>
        <span className="panels-dim">{panels.standingOn(formatDay(cursor, dates))}</span>
      </span>
    </p>
  )
}

/** A member that is called one need not be called one twice. */
const isSaid = (status: string, standing: string): boolean =>
  status.toLocaleLowerCase() === standing.toLocaleLowerCase()

const StandingList = ({ statuses, dataset }: Props) => {
  const { dates, standings } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <ul className="panels-steps">
      {statuses
        .toSorted((a, b) => a.date.start - b.date.start)
        .map(({ status, standing, date, accounts }) => (
          <li key={date.edtf + status.en}>
            <span className={`panels-swatch standing-${standing}`} aria-hidden="true" />{' '}
            <strong>{inLanguage(status, lang)}</strong> {formatDate(date, dates)}{' '}
            {!isSaid(inLanguage(status, lang), standings[standing]) && (
              <span className="panels-dim">{standings[standing]}</span>
            )}
            <Sources accounts={accounts} dataset={dataset} />
          </li>
        ))}
    </ul>
  )
}
