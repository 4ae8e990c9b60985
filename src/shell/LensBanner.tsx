import { useReading } from '../dataset/dataset-query.ts'
import type { Dataset } from '../domain/dataset.ts'
import { isFaded } from '../domain/event.ts'
import { inLanguage } from '../domain/text.ts'
import { lensWordsIn } from '../i18n/lens-words.ts'
import { readAccordingTo, useApp } from '../state/store.ts'

type Props = { dataset: Dataset; lens: string }

/** Says whose reading of the atlas is shown, of how much it tells, and how to leave it. `dataset` is the atlas itself. */
export function LensBanner({ dataset, lens }: Props) {
  const lang = useApp((state) => state.lang)
  const words = lensWordsIn(lang)
  const { data, error, refetch } = useReading(dataset, lens)
  const group = dataset.perspectives.find(({ id }) => id === lens)
  return (
    <section className="shell-reading" aria-label={words.region}>
      <p role="status">
        {words.accordingTo}: <strong>{group === undefined ? lens : inLanguage(group.names, lang)}</strong>
        {' · '}
        {data !== undefined ? <Told reading={data} /> : error === null ? words.loading : words.failed}
      </p>
      {error !== null && (
        <button type="button" onClick={() => void refetch()}>
          {words.retry}
        </button>
      )}
      <button type="button" onClick={leave}>
        {words.leave}
      </button>
    </section>
  )
}

/** The button goes away with the banner: the focus returns to where a reading is chosen, if that is on screen. */
function leave(): void {
  readAccordingTo(null)
  document.querySelector<HTMLElement>('.shell-lens select')?.focus()
}

function Told({ reading: { events } }: { reading: Dataset }) {
  const words = lensWordsIn(useApp((state) => state.lang))
  const reported = events.filter((event) => !isFaded(event)).length
  const moved = events.filter(({ reading }) => reading?.dateOfRecord !== undefined).length
  return (
    <>
      {words.told(reported, events.length)}
      {moved > 0 && `, ${words.moved(moved)}`}. {words.faded}
    </>
  )
}
