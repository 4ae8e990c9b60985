import { useEffect, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { visitSpan, useApp } from '../state/store.ts'
import { sameSpan, type Span } from '../time/span.ts'
import { firstPresets } from './presets.ts'

/** Named spans as buttons, as many as there is room for; the menu beside it has them all. */
export function PresetRow({ dataset }: { dataset: Dataset }) {
  const { timeline } = useMessages()
  const lang = useApp((state) => state.lang)
  const row = useRef<HTMLDivElement>(null)
  const presets = firstPresets(dataset, lang)
  useEffect(() => {
    const element = row.current
    if (element === null) return
    const observer = new ResizeObserver(() => hideWrapped(element))
    observer.observe(element)
    hideWrapped(element)
    return () => observer.disconnect()
  }, [lang])
  return (
    <>
      <div ref={row} className="timeline-presets">
        {presets.map(({ name, span }) => (
          <PresetButton key={name} name={name} span={span} />
        ))}
      </div>
      <PresetButton name={timeline.all} span={dataset.atlas.extent} />
    </>
  )
}

function PresetButton({ name, span }: { name: string; span: Span }) {
  const isShown = useApp((state) => sameSpan(state.shown, span))
  return (
    <button
      type="button"
      className="timeline-preset"
      aria-pressed={isShown}
      title={name}
      onClick={() => visitSpan(span)}
    >
      {name}
    </button>
  )
}

/** Buttons that the row wraps below its single visible line leave the tab order too. */
function hideWrapped(row: HTMLElement): void {
  for (const child of row.children)
    if (child instanceof HTMLElement)
      child.style.visibility = child.offsetTop - row.offsetTop > child.offsetHeight / 2 ? 'hidden' : ''
}
