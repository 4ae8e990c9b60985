import type { CSSProperties, RefObject } from 'react'
import { Icon } from './Icon.tsx'
import { NamedRows, type NamedRow } from './NamedRows.tsx'
import { MoreRows, usePortion } from './Portion.tsx'

type Props<T> = {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly className: string
  readonly style: CSSProperties
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly things: readonly T[]
  readonly toRow: (thing: T) => NamedRow
  /** Said of the next rows and of how many are left. */
  readonly moreOf: (next: number, left: number) => string
  readonly onChoose: (thing: T) => void
  readonly onPoint: (id: string | null) => void
}

/** A card that lists things to choose from, in portions, under a title and with a button that closes it. */
export function RowsCard<T>(props: Props<T>) {
  const { ref, className, style, title, closeLabel, onClose, things, toRow, moreOf, onChoose, onPoint } =
    props
  const { shown, next, showMore } = usePortion(things.length)
  const rows = things.slice(0, shown).map(toRow)
  const choose = (id: string) => {
    const thing = things[rows.findIndex((row) => row.id === id)]
    if (thing !== undefined) onChoose(thing)
  }
  return (
    <div ref={ref} className={className} role="dialog" aria-label={title} tabIndex={-1} style={style}>
      <header>
        <strong>{title}</strong>
        <button type="button" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </header>
      <NamedRows rows={rows} onChoose={choose} onPoint={onPoint} />
      {next > 0 && <MoreRows text={moreOf(next, things.length - shown)} onMore={showMore} />}
    </div>
  )
}
