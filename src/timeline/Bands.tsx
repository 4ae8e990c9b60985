import { useEffect, useRef, type ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { app, select, visitSpan, useApp } from '../state/store.ts'
import type { Span } from '../time/span.ts'
import { shareOf, toLeaderBands } from './bands.ts'
import { toPresets } from './presets.ts'

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
      <BandRow bands={eras.map(({ span }) => span)}>
        {eras.map(({ id, name, span }) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            className="timeline-era"
            title={name}
            onClick={() => visitSpan(span)}
          >
            <span className="timeline-band-name">{name}</span>
          </button>
        ))}
      </BandRow>
      <span className="timeline-row-name">{timeline.leaders}</span>
      <BandRow bands={leaders}>
        {leaders.map(({ leader, hue, start }) => (
          <button
            key={`${leader}:${start}`}
            type="button"
            tabIndex={-1}
            className={`timeline-leader ${isColoured ? `leader-${hue}` : 'timeline-plain'}`}
            title={nameOf(leader)}
            onClick={() => select({ kind: 'leader', id: leader })}
          >
            <LeaderName name={nameOf(leader)} />
          </button>
        ))}
      </BandRow>
    </div>
  )
}

/** All but the last word gives way where the band is narrow. */
function LeaderName({ name }: { name: string }) {
  const cut = name.lastIndexOf(' ') + 1
  return (
    <span className="timeline-band-name">
      <span className="timeline-given">{name.slice(0, cut)}</span>
      {name.slice(cut)}
    </span>
  )
}

/** Lays each child over its part of the shown span, without rendering. */
function BandRow({ bands, children }: { bands: readonly Span[]; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = (shown: Span) => {
      for (const [i, child] of [...(ref.current?.children ?? [])].entries()) {
        const band = bands[i]
        const share = band === undefined ? null : shareOf(band, shown)
        if (!(child instanceof HTMLElement)) continue
        child.hidden = share === null
        child.style.left = `${(share?.left ?? 0) * 100}%`
        child.style.width = `${(share?.width ?? 0) * 100}%`
      }
    }
    follow(app.getState().shown)
    return app.subscribe((state) => state.shown, follow)
  }, [bands])
  return (
    <div ref={ref} className="timeline-band-row">
      {children}
    </div>
  )
}
