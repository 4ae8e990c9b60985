import { useState } from 'react'
import { toAtlasItem, toSourceItem, type CslItem } from '../cite/csl.ts'
import { useDetails } from '../dataset/dataset-query.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { useMessages, type Messages } from '../i18n/i18n.tsx'
import { citeThing } from '../panels/cite-thing.ts'
import { nameOfThing, type Thing } from '../panels/things.ts'
import { isThing } from '../state/selection.ts'
import { app } from '../state/store.ts'
import { formatDay } from '../time/format.ts'
import { today, toYear } from '../time/instant.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { citeForms, type CiteForm } from './cite-forms.ts'
import { download } from '../ui/download.ts'
import './cite.css'

type Props = { dataset: Dataset; onClose: () => void }

/** Hands out a reference to the open panel or to the whole view, in the reader's form. The view is the one at the moment
 *  of opening. */
export function CiteDialog({ dataset, onClose }: Props) {
  const messages = useMessages()
  const { cite: words } = messages
  const thing = citableThing()
  const [what, setWhat] = useState<'thing' | 'view'>(thing === null ? 'view' : 'thing')
  const [withSources, setWithSources] = useState(false)
  const [form, setForm] = useState<CiteForm>(citeForms[0])
  const details = useDetails(dataset).data?.dataset
  const sources = what === 'thing' ? sourcesOf(thing, details) : []
  const item = toItem(what === 'thing' ? thing : null, dataset, messages)
  const text = form.write([item, ...(withSources ? sources : [])], words)
  const { lang } = app.getState()
  return (
    <Dialog className="cite" title={words.title} closeLabel={words.close} onClose={onClose}>
      <fieldset>
        <legend>{words.what}</legend>
        {thing !== null && (
          <Choice name="what" checked={what === 'thing'} onChoose={() => setWhat('thing')}>
            {words.thing(nameOfThing(dataset, thing, lang))}
          </Choice>
        )}
        {sources.length > 0 && (
          <label className="cite-with">
            <input type="checkbox" checked={withSources} onChange={() => setWithSources(!withSources)} />
            {words.withSources} ({sources.length})
          </label>
        )}
        <Choice name="what" checked={what === 'view'} onChoose={() => setWhat('view')}>
          {words.view}
        </Choice>
      </fieldset>
      <fieldset className="cite-forms">
        <legend>{words.format}</legend>
        {citeForms.map((one) => (
          <Choice key={one.id} name="form" checked={one === form} onChoose={() => setForm(one)}>
            {words.formats[one.id]}
          </Choice>
        ))}
      </fieldset>
      <textarea
        readOnly
        rows={9}
        aria-label={words.formats[form.id]}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className="ui-dialog-actions">
        <CopyButton text={text} label={words.copy} copied={words.copied} />
        <button type="button" onClick={() => download(text, form.mediaType, `${item.id}.${form.extension}`)}>
          {words.save}
        </button>
      </div>
    </Dialog>
  )
}

type ChoiceProps = { name: string; checked: boolean; onChoose: () => void; children: React.ReactNode }

const Choice = ({ name, checked, onChoose, children }: ChoiceProps) => (
  <label>
    <input type="radio" name={`cite-${name}`} checked={checked} onChange={onChoose} />
    {children}
  </label>
)

function citableThing(): Thing | null {
  const { selected } = app.getState()
  return isThing(selected) ? selected : null
}

/** A panel has a short lasting address; a view has the whole one. */
function toItem(thing: Thing | null, dataset: Dataset, { cite: words, dates }: Messages): CslItem {
  const { shown, cursor, lang } = app.getState()
  if (thing !== null) return citeThing(dataset, thing, lang)
  const [from, to] = [toYear(shown.start), toYear(shown.end - 1)].map(String)
  const title = words.viewTitle(formatDay(cursor, dates), from ?? '', to ?? '')
  return toAtlasItem(
    { key: 'view', title, url: location.href },
    { atlas: dataset.atlas, lang, accessed: today() },
  )
}

function sourcesOf(thing: Thing | null, details: DetailedDataset | undefined): CslItem[] {
  if (thing === null || details === undefined) return []
  const ids = thing.kind === 'event' ? (details.eventById.get(thing.id)?.sources ?? []) : []
  return ids.flatMap((id) => {
    const source = details.sources.get(id)
    return source === undefined || source.kind === 'editorial' ? [] : [toSourceItem(source)]
  })
}
