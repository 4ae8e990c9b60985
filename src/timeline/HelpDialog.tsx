import { useState, type ReactNode } from 'react'
import { kindFamilies } from '../domain/event.ts'
import { helpWordsIn, type HelpWords } from '../i18n/help-words.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { singleKeysOn, switchSingleKeys } from '../state/single-keys.ts'
import { useApp } from '../state/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import './help.css'
import { doubtSigns, shapeSign } from './sign-samples.ts'
import { SignSample } from './SignSample.tsx'

/** The keys that work, and what the signs on the lanes mean. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const words = helpWordsIn(useApp((state) => state.lang))
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} className="help">
      <div className="help-columns">
        <Keys words={words} />
        <Signs words={words} />
      </div>
    </Dialog>
  )
}

function Keys({ words }: { words: HelpWords }) {
  const [areOn, setOn] = useState(singleKeysOn)
  const { does, keyNames } = words
  return (
    <section>
      <h3>{words.keys}</h3>
      <label className="help-choice">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => {
            setOn(event.target.checked)
            switchSingleKeys(event.target.checked)
          }}
        />
        {words.singleKeys}
      </label>
      {!areOn && <p className="help-note">{words.singleKeysOff}</p>}
      <KeyTable title={words.anywhere}>
        <KeyRow keys={['?']} does={does.help} isOff={!areOn} />
        <KeyRow keys={['/']} does={does.search} isOff={!areOn} />
        <KeyRow keys={[keyNames.space, 'p']} does={does.play} isOff={!areOn} />
        <KeyRow keys={['[', ']']} does={does.neighbours} isOff={!areOn} />
        <KeyRow keys={['Esc']} does={does.close} />
        <KeyRow keys={['Ctrl ←', 'Ctrl →', '⌘ ←', '⌘ →']} does={does.pan} />
        <KeyRow keys={['Ctrl ↑', 'Ctrl ↓', '⌘ ↑', '⌘ ↓']} does={does.zoom} />
        <KeyRow keys={[keyNames.wheel]} does={does.wheel} />
      </KeyTable>
      <KeyTable title={words.onDate}>
        <KeyRow keys={[keyNames.left, keyNames.right]} does={does.step} />
        <KeyRow keys={[',', '.']} does={does.day} />
        <KeyRow keys={['PageUp', 'PageDown']} does={does.year} />
        <KeyRow keys={['Home', 'End']} does={does.ends} />
        <KeyRow keys={[keyNames.enter]} does={does.open} />
      </KeyTable>
      <KeyTable title={words.onLists}>
        <KeyRow keys={[keyNames.up, keyNames.down, 'Home', 'End']} does={does.list} />
        <KeyRow keys={['Delete', keyNames.right]} does={does.exclude} />
      </KeyTable>
      <KeyTable title={words.onMap}>
        <KeyRow keys={[keyNames.arrows, '+', '−']} does={does.mapMove} />
      </KeyTable>
    </section>
  )
}

const KeyTable = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h4>{title}</h4>
    <dl className="help-keys">{children}</dl>
  </>
)

type RowProps = { readonly keys: readonly string[]; readonly does: string; readonly isOff?: boolean }

const KeyRow = ({ keys, does, isOff = false }: RowProps) => (
  <div className={isOff ? 'help-off' : undefined}>
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{does}</dd>
  </div>
)

function Signs({ words }: { words: HelpWords }) {
  const { families } = useMessages()
  return (
    <section>
      <h3>{words.signs}</h3>
      <h4>{words.shapes}</h4>
      <ul className="help-signs">
        {kindFamilies.map((family) => (
          <li key={family}>
            <SignSample item={shapeSign(family)} />
            {families[family]}
          </li>
        ))}
      </ul>
      <h4>{words.doubt}</h4>
      <ul className="help-signs">
        {doubtSigns.map(({ name, item }) => (
          <li key={name}>
            <SignSample item={item} />
            {words[name]}
          </li>
        ))}
      </ul>
    </section>
  )
}
