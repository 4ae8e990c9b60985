import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import type { DetailedEvent } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { formatEdtf } from '../time/format.ts'
import './accounts-differ.css'
import { AccountWords } from './AccountWords.tsx'
import { LocatorText } from './LocatorText.tsx'
import { Preferred } from './Preferred.tsx'
import { SourceName } from './SourceName.tsx'
import { ThingLink } from './ThingLink.tsx'
import { differingAccounts, toVoices, type Voice } from './voices.ts'

/** The accounts that disagree, in equal columns by the date of their sources; the atlas does not say which is right, only
 *  which one its record follows and by what rule. */
export function AccountsDiffer({ event, dataset }: { event: DetailedEvent; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  if (event.differ === undefined) return null
  const voices = toVoices(differingAccounts(event), dataset.sources)
  return (
    <section className="panels-differ" aria-label={panels.accountsDiffer}>
      <h3>
        <strong>{panels.accountsDiffer}</strong> {panels.differOn(inLanguage(event.differ, lang))}
      </h3>
      <ul className={voices.length === 2 ? 'panels-voices panels-voices-pair' : 'panels-voices'}>
        {voices.map((voice) => (
          <VoiceColumn key={voice.key} voice={voice} dataset={dataset} />
        ))}
      </ul>
    </section>
  )
}

type ColumnProps = { voice: Voice; dataset: DetailedDataset }

function VoiceColumn({ voice, dataset }: ColumnProps) {
  const { panels } = useMessages()
  const { name, accounts, asides } = voice
  const [first] = [...accounts, ...asides]
  if (first === undefined) return null
  return (
    <li>
      <div className="panels-voice-head">
        <h4>{name ?? <SourceLink account={first} dataset={dataset} />}</h4>
        {name === null && <Standing account={first} dataset={dataset} />}
      </div>
      <Speech accounts={accounts} isNamed={name === null} dataset={dataset} />
      {asides.length > 0 && (
        <details className="panels-sources">
          <summary>{panels.morePassages(asides.length)}</summary>
          <Speech accounts={asides} isNamed={name === null} dataset={dataset} />
        </details>
      )}
    </li>
  )
}

type SpeechProps = { accounts: readonly Account[]; isNamed: boolean; dataset: DetailedDataset }

const Speech = ({ accounts, isNamed, dataset }: SpeechProps) =>
  accounts.map((account, i) => (
    <div key={`${account.source}-${i}`} className="panels-voice-account">
      {!isNamed && (
        <p className="panels-voice-head">
          <SourceLink account={account} dataset={dataset} />
          <Standing account={account} dataset={dataset} />
        </p>
      )}
      <AccountWords account={account} dataset={dataset} />
      <LocatorText locator={account.locator} />
      <Preferred account={account} />
    </div>
  ))

type AccountProps = { account: Account; dataset: DetailedDataset }

const SourceLink = ({ account, dataset }: AccountProps) => (
  <ThingLink dataset={dataset} thing={{ kind: 'source', id: account.source }}>
    <SourceName dataset={dataset} id={account.source} />
  </ThingLink>
)

/** From where it speaks, and when it was written. */
function Standing({ account, dataset }: AccountProps) {
  const { dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const source = dataset.sources.get(account.source)
  if (source === undefined || source.kind === 'editorial') return null
  return (
    <span className="panels-dim">
      {inLanguage(source.perspective, lang)}
      {source.date !== null && ` · ${formatEdtf(source.date, dates, 'short')}`}
    </span>
  )
}
