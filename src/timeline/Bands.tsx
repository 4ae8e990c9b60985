import { useEffect, useRef, type ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, select, visitSpan, useApp } from '../state/store.ts'
import type { Span } from '../time/span.ts'
import { nameFor, shareOf, toLeaderBands } from './bands.ts'
import { toPresets } from './presets.ts'
import { createTextWidth } from './text-width.ts'

/** Both sides of a band and its left edge, pixels. */
const padding = 9

/** Eras and leaders over the shown span. Mouse only: presets and the leader filter are the way by keyboard. */
export function Bands({ dataset }: { dataset: Dataset }) {
  const { timeline } = useMessages()
  const lang = useApp((state) => state.lang)
  const isColoured = useApp((state) => state.colouring === 'leader')
  const eras = toPresets(dataset, lang).filter(({ group }) => group === 'era')
  const leaders = toLeaderBands(dataset)
  const nameOf = (id: string) => inLanguage(dataset.leaders.get(id)?.names ?? { en: id }, lang)
  return (
    <div className="timeline-bands">
      <span className="timeline-row-name">{timeline.eras}</span>
      <BandRow bands={eras.map(({ span, name }) => ({ ...span, forms: [name] }))}>
        {eras.map(({ id, name, span }) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            className="timeline-era"
            title={name}
            onClick={() => visitSpan(span)}
          ></button>
        ))}
      </BandRow>
      <span className="timeline-row-name">{timeline.leaders}</span>
      <BandRow bands={leaders.map((band) => ({ ...band, forms: formsOf(nameOf(band.leader)) }))}>
        {leaders.map(({ leader, hue, start }) => (
          <button
            key={`${leader}:${start}`}
            type="button"
            tabIndex={-1}
            className={`timeline-leader ${isColoured ? `leader-${hue}` : 'timeline-plain'}`}
            title={nameOf(leader)}
            onClick={() => select({ kind: 'leader', id: leader })}
          ></button>
        ))}
      </BandRow>
    </div>
  )
}

/** All but the last word of a person's name gives way where the band is narrow. */
const formsOf = (name: string): readonly string[] => [name, name.slice(name.lastIndexOf(' ') + 1)]

type Band = Span & { readonly forms: readonly string[] }

/** Lays each child over its part of the shown span, and names it as its room allows, without rendering. */
function BandRow({ bands, children }: { bands: readonly Band[]; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = ref.current
    const first = row?.firstElementChild
    if (row === null || !first) return
    const widthOf = createTextWidth(getComputedStyle(first).font)
    const follow = () => {
      const { shown } = app.getState()
      for (const [i, child] of [...row.children].entries()) {
        const band = bands[i]
        const share = band === undefined ? null : shareOf(band, shown)
        if (!(child instanceof HTMLElement) || band === undefined) continue
        child.hidden = share === null
        if (share === null) continue
        child.style.left = `${share.left * 100}%`
        child.style.width = `${share.width * 100}%`
        child.textContent = nameFor(band.forms, share.width * row.clientWidth - padding, widthOf)
      }
    }
    const observer = new ResizeObserver(follow)
    observer.observe(row)
    const forget = app.subscribe((state) => state.shown, follow)
    return () => {
      observer.disconnect()
      forget()
    }
  }, [bands])
  return (
    <div ref={ref} className="timeline-band-row">
      {children}
    </div>
  )
}
