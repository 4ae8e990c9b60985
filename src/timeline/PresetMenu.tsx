import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { visitSpan, useApp } from '../state/store.ts'
import { sameSpan } from '../time/span.ts'
import { formatSpan } from './axis-labels.ts'
import { PlayIcon } from './PlayIcon.tsx'
import { presetShown, toPresets, type Preset } from './presets.ts'

/** The shown span in words, and every named span to go to. */
export function PresetMenu({ dataset }: { dataset: Dataset }) {
  const { timeline, dates } = useMessages()
  const lang = useApp((state) => state.lang)
  const { extent } = dataset.atlas
  const presets = toPresets(dataset, lang)
  const words = useApp(({ shown }) => formatSpan(shown, dates))
  const current = useApp(({ shown }) =>
    sameSpan(shown, extent) ? 'all' : (presetShown(presets, shown)?.id ?? ''),
  )
  const choose = (id: string) => {
    const span = id === 'all' ? extent : presets.find((preset) => preset.id === id)?.span
    if (span !== undefined) visitSpan(span)
  }
  return (
    <span className="timeline-choice timeline-preset-menu">
      <span aria-hidden="true">{words}</span>
      <select
        aria-label={timeline.shownSpan}
        value={current}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="" disabled>
          {words}
        </option>
        <option value="all">{timeline.allYears}</option>
        <PresetOptions label={timeline.eras} presets={presets.filter(({ group }) => group === 'era')} />
        <PresetOptions label={timeline.leaders} presets={presets.filter(({ group }) => group === 'leader')} />
        <PresetOptions label={timeline.periods} presets={presets.filter(({ group }) => group === 'period')} />
      </select>
      <PlayIcon name="down" size={14} />
    </span>
  )
}

const PresetOptions = ({ label, presets }: { label: string; presets: readonly Preset[] }) => (
  <optgroup label={label}>
    {presets.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </optgroup>
)
