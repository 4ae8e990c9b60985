import { useEffect, useRef, type ReactNode } from 'react'
import { app } from '../state/store.ts'
import { overlaps, type Span } from '../time/span.ts'
import { freeStretch, nameFor } from './bands.ts'
import { toX, type Scale } from './scale.ts'
import { createTextWidth } from './text-width.ts'

/** `forms`: its name, from the longest to the shortest. */
export type Band = Span & { readonly forms: readonly string[] }

export type Named = { readonly name: string; readonly left: number }

type Props<B extends Band> = {
  /** In order of time: of two that overlap, the later one is drawn over the other. */
  readonly bands: readonly B[]
  /** Puts the band's element in its place; `named` is what it says, and where on the row. */
  readonly draw: (element: HTMLElement, band: B, scale: Scale, ...[named]: readonly [Named]) => void
  /** One element a band. */
  readonly children: ReactNode
}

/** Left and right of a name, pixels. */
const padding = 5

/** Lays each child over its part of the shown span without rendering. Its name stays in sight as long as any of it is. */
export function BandRow<B extends Band>({ bands, draw, children }: Props<B>) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = ref.current
    const first = row?.firstElementChild
    if (row === null || !first) return
    let widthOf = createTextWidth(getComputedStyle(first).font)
    let width = row.clientWidth
    const follow = () => {
      const scale = { span: app.getState().shown, width }
      const elements = [...row.children]
      for (const [i, band] of bands.entries()) {
        const element = elements[i]
        if (!(element instanceof HTMLElement)) continue
        const isHidden = !overlaps(band, scale.span)
        if (element.hidden !== isHidden) element.hidden = isHidden
        if (isHidden) continue
        const free = freeStretch(band, bands.slice(i + 1), scale.span)
        const [left, right] = free === null ? [0, 0] : [toX(scale, free.start), toX(scale, free.end)]
        const name = nameFor(band.forms, right - left - 2 * padding, widthOf)
        draw(element, band, scale, { name, left: left + padding })
      }
    }
    const onFonts = () => {
      widthOf = createTextWidth(getComputedStyle(first).font)
      follow()
    }
    const observer = new ResizeObserver(() => {
      width = row.clientWidth
      follow()
    })
    observer.observe(row)
    document.fonts.addEventListener('loadingdone', onFonts)
    const forget = app.subscribe((state) => state.shown, follow)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', onFonts)
      forget()
    }
  }, [bands, draw])
  return (
    <div ref={ref} className="timeline-band-row">
      {children}
    </div>
  )
}
