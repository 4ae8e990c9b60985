import { recordOf, useDetails } from '../dataset/dataset-query.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import type { Area, DetailedArea } from '../domain/polity.ts'
import { namesAt } from '../domain/read-names.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useAtRest } from '../state/rest.ts'
import { useApp, visitSpan } from '../state/store.ts'
import { formatDate } from '../time/format.ts'
import { AccountList } from './AccountList.tsx'
import { AreaNames } from './AreaNames.tsx'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { ThingLink } from './ThingLink.tsx'
import { toHolder } from './things.ts'
import './states.css'

/** A contested area or a line of contact: what it was, when, and above all who says so. */
export function AreaPanel({ dataset, id }: PanelProps) {
  const { states: words, panels, dates } = useMessages()
  const details = useDetails(dataset).data?.dataset
  const area = dataset.areas.get(id)
  const full = details?.areas.get(id)
  const cursor = useAtRest((time) => time.cursor)
  if (area === undefined) return null
  return (
    <>
      <PanelTitle names={namesAt(area, cursor)} languages={dataset.atlas.languages} />
      <p className="panels-note">{words.endorsement}</p>
      <dl className="panels-facts">
        <NameOfRecord dataset={dataset} area={area} />
        <div>
          <dt>{panels.kind}</dt>
          <dd>{words.kinds[area.kind]}</dd>
        </div>
        <div>
          <dt>{panels.date}</dt>
          <dd>
            {formatDate(area.date, dates)}{' '}
            <button type="button" className="panels-more" onClick={() => visitSpan(area.date)}>
              {words.goThere}
            </button>
          </dd>
        </div>
        <div>
          <dt>{words.limits}</dt>
          <dd>{words.accuracy[area.accuracy]}</dd>
        </div>
        {full !== undefined && <MoreFacts area={full} dataset={dataset} />}
      </dl>
      <DetailsPending dataset={dataset} leftOut={details !== undefined && full === undefined} />
      {details !== undefined && full !== undefined && <Said area={full} dataset={details} />}
    </>
  )
}

/** In a reading that names it otherwise, what the atlas calls it. */
function NameOfRecord({ dataset, area }: { dataset: Dataset; area: Area }) {
  const { states: words } = useMessages()
  const lang = useApp((state) => state.lang)
  const names = recordOf(dataset).areas.get(area.id)?.names
  if (area.read === undefined || names === undefined) return null
  return (
    <div>
      <dt>{words.nameOfRecord}</dt>
      <dd>{inLanguage(names, lang)}</dd>
    </div>
  )
}

function MoreFacts({ area: { parties, statedAreaKm2 }, dataset }: { area: DetailedArea; dataset: Dataset }) {
  const { states: words } = useMessages()
  return (
    <>
      {parties.length > 0 && (
        <div>
          <dt>{words.parties}</dt>
          <dd>
            {parties.map((id) => (
              <span key={id} className="states-party">
                <ThingLink dataset={dataset} thing={toHolder(dataset, id)} />
              </span>
            ))}
          </dd>
        </div>
      )}
      {statedAreaKm2 !== undefined && (
        <div>
          <dt>{words.statedArea}</dt>
          <dd>{words.squareKm(statedAreaKm2)}</dd>
        </div>
      )}
    </>
  )
}

function Said({ area, dataset }: { area: DetailedArea; dataset: DetailedDataset }) {
  const { states: words } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <>
      <AreaNames area={area} dataset={dataset} />
      {area.note !== undefined && <p className="panels-note">{inLanguage(area.note, lang)}</p>}
      <section className="panels-section">
        <h3>{words.accounts}</h3>
        <AccountList accounts={area.accounts} dataset={dataset} />
      </section>
    </>
  )
}
