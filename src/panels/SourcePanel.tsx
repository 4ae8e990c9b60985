import type { Account } from '../domain/account.ts'
import type { HistoricalEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import type { PanelProps } from './DetailsPanel.tsx'
import { EventSection } from './EventSection.tsx'

export function SourcePanel({ dataset, id }: PanelProps) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  const source = dataset.sources.get(id)
  if (source === undefined) return null
  const cites = ({ accounts }: HistoricalEvent) => accounts.some((account: Account) => account.source === id)
  const facts: [string, string | null][] = [
    [panels.author, source.author ?? panels.notStated],
    [panels.publisher, source.publisher ?? panels.notStated],
    [panels.kind, panels.sourceKinds[source.kind]],
    [panels.perspective, inLanguage(source.perspective, lang)],
    [panels.date, source.date ?? panels.notStated],
    [panels.sourceLanguage, source.language],
    [
      panels.transcription,
      source.transcription === undefined ? null : panels.lineCount(source.transcription.lines),
    ],
  ]
  return (
    <>
      <h2 className="panels-title">{source.title}</h2>
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
      <EventSection heading={panels.citedBy} events={dataset.events.filter(cites)} dataset={dataset} />
    </>
  )
}
