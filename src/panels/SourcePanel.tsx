import { useDetails } from '../dataset/dataset-query.ts'
import { languageOfTitle, type DetailedSource } from '../domain/source.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatEdtf } from '../time/format.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { DetailsPending } from './DetailsPending.tsx'
import { EventSection } from './EventSection.tsx'
import { SourceAccounts } from './SourceAccounts.tsx'
import { Sparkline } from './Sparkline.tsx'
import { ThemeBars } from './ThemeBars.tsx'

export function SourcePanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const source = dataset.sources.get(id)
  const details = useDetails(dataset).data?.dataset
  const full = details?.sources.get(id)
  if (source === undefined) return null
  const events = dataset.events.filter(({ sources }) => sources.includes(id))
  return (
    <>
      <h2 className="panels-title" lang={full === undefined ? 'en' : languageOfTitle(full)}>
        {full?.title ?? source.short}
      </h2>
      <DetailsPending dataset={dataset} leftOut={full === undefined} />
      {full !== undefined && <Publication source={full} />}
      {events.length > 0 && <Sparkline events={events} dataset={dataset} />}
      <ThemeBars events={events} dataset={dataset} />
      <EventSection heading={panels.citedBy} events={events} dataset={dataset} />
      {details !== undefined && <SourceAccounts source={id} dataset={details} />}
    </>
  )
}

function Publication({ source }: { source: DetailedSource }) {
  const { panels, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const facts: [string, string | null][] = [
    [panels.author, source.author ?? panels.notStated],
    [panels.publisher, source.publisher ?? panels.notStated],
    [panels.kind, panels.sourceKinds[source.kind]],
    [panels.perspective, inLanguage(source.perspective, lang)],
    [panels.date, source.date === null ? panels.notStated : formatEdtf(source.date, dates)],
    [panels.sourceLanguage, panels.languageNames[source.language] ?? source.language],
    [
      panels.transcription,
      source.transcription === undefined ? null : panels.lineCount(source.transcription.lines),
    ],
  ]
  return (
    <>
      <dl className="panels-facts">
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {source.url !== undefined && (
          <div>
            <dt>{panels.address}</dt>
            <dd>
              <a href={source.url} rel="noreferrer" target="_blank" className="panels-link">
                {new URL(source.url).hostname}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {source.note !== undefined && <p className="panels-note">{inLanguage(source.note, lang)}</p>}
    </>
  )
}
