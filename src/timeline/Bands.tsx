import { useEffect, useMemo, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { select, visitSpan, useApp } from '../state/store.ts'
import { writeText } from '../ui/write-text.ts'
import { BandRow, type Band, type Named } from './BandRow.tsx'
import { meetingHalfway, shareOf, toLeaderBands } from './bands.ts'
import { Periods } from './Periods.tsx'
import { toPresets } from './presets.ts'
import { toX, type Scale } from './scale.ts'

/** Eras, leaders, wars and phases over the shown span. Mouse only: presets and the leader filter are the way by keyboard. */
export function Bands({ dataset }: { dataset: Dataset }) {
  const { timeline } = useMessages()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => (ref.current === null ? undefined : tellHeight(ref.current)), [])
  return (
    <div ref={ref} className="timeline-bands">
      <span className="timeline-row-name">{timeline.eras}</span>
      <Eras dataset={dataset} />
      <span className="timeline-row-name">{timeline.leaders}</span>
      <Leaders dataset={dataset} />
      <Periods dataset={dataset} />
    </div>
  )
}

function Eras({ dataset }: { dataset: Dataset }) {
  const lang = useApp((state) => state.lang)
  const eras = useMemo(() => {
    const shortOf = new Map(dataset.periods.map(({ id, short }) => [id, short]))
    const bands = toPresets(dataset, lang)
      .filter(({ group }) => group === 'era')
      .map(({ id, name, span }) => {
        const short = shortOf.get(id)
        return { id, span, forms: short === undefined ? [name] : [name, inLanguage(short, lang)], ...span }
      })
    return meetingHalfway(bands)
  }, [dataset, lang])
  return (
    <BandRow bands={eras} draw={drawBand}>
      {eras.map(({ id, forms, span }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className="timeline-era"
          title={forms[0]}
          onClick={() => visitSpan(span)}
        ></button>
      ))}
    </BandRow>
  )
}

function Leaders({ dataset }: { dataset: Dataset }) {
  const lang = useApp((state) => state.lang)
  const isColoured = useApp((state) => state.colouring === 'leader')
  const leaders = useMemo(
    () =>
      meetingHalfway(toLeaderBands(dataset)).map((band) => {
        const name = inLanguage(dataset.leaders.get(band.leader)?.names ?? { en: band.leader }, lang)
        return { ...band, forms: formsOf(name) }
      }),
    [dataset, lang],
  )
  return (
    <BandRow bands={leaders} draw={drawBand}>
      {leaders.map(({ leader, hue, start, forms }) => (
        <button
          key={`${leader}:${start}`}
          type="button"
          tabIndex={-1}
          className={`timeline-leader ${isColoured ? `leader-${hue}` : 'timeline-plain'}`}
          title={forms[0]}
          onClick={() => select({ kind: 'leader', id: leader })}
        ></button>
      ))}
    </BandRow>
  )
}

/** All but the last word of a person's name gives way where the band is narrow. */
const formsOf = (name: string): readonly string[] => [name, name.slice(name.lastIndexOf(' ') + 1)]

function drawBand(
  element: HTMLElement,
  band: Band,
  scale: Scale,
  ...[{ name, left }]: readonly [Named]
): void {
  const share = shareOf(band, scale.span)
  if (share === null) return
  element.style.left = `${share.left * 100}%`
  element.style.width = `${share.width * 100}%`
  element.style.paddingLeft = name === '' ? '' : `${left - Math.max(toX(scale, band.start), 0)}px`
  writeText(element, name)
}

/** The axis below begins where the bands end. */
function tellHeight(bands: HTMLElement): () => void {
  const observer = new ResizeObserver(() =>
    bands.parentElement?.style.setProperty('--timeline-bands', `${bands.offsetHeight}px`),
  )
  observer.observe(bands)
  return () => observer.disconnect()
}
