/** Chooses which marks of one lane say their name, and how much of it, from pixel positions alone. Names stand right of
 *  their mark, or inside their bar, and never on another mark or name; what has no room stays silent. */
export type Nameable = {
  readonly id: string
  readonly left: number
  readonly right: number
  /** A bar holds its name inside and lets other names pass over it. */
  readonly bar: boolean
  /** null: has no name, only takes room. */
  readonly textWidth: number | null
  readonly importance: 1 | 2 | 3
  readonly selected: boolean
}

/** Absolute pixels, like the positions that came in. */
export type Label = { readonly left: number; readonly width: number }

const gap = 4
/** Beyond `gap`, so that two names in a row read as two. */
const betweenNames = 8
const longest = 190
/** A name is cut no shorter than this, and only for what matters. */
const shortest = 64
const shortestSelected = 56

/** What is on screen, and how many pixels are drawn beyond it. */
type Visible = { readonly left: number; readonly right: number; readonly beyond: number }

type Taken = { readonly left: number; readonly right: number }

export function placeLabels(lane: readonly Nameable[], visible: Visible): ReadonlyMap<string, Label> {
  const taken: Taken[] = lane.filter((mark) => !mark.bar).sort((a, b) => a.left - b.left)
  const labels = new Map<string, Label>()
  for (const mark of [...lane].sort(byWeight)) {
    const label = place(mark, taken, visible)
    if (label === null) continue
    labels.set(mark.id, label)
    taken.push({ left: label.left, right: label.left + label.width + betweenNames })
    taken.sort((a, b) => a.left - b.left)
  }
  return labels
}

const byWeight = (a: Nameable, b: Nameable): number =>
  Number(b.selected) - Number(a.selected) ||
  b.importance - a.importance ||
  Number(b.bar) - Number(a.bar) ||
  a.left - b.left

function place(mark: Nameable, taken: readonly Taken[], visible: Visible): Label | null {
  if (mark.textWidth === null) return null
  const wanted = Math.min(Math.ceil(mark.textWidth) + 1, longest)
  if (mark.bar) return placeInside(mark, wanted, taken, visible)
  const left = mark.right + gap
  if (mark.right < visible.left && !isUnseen({ left, right: left + wanted }, visible)) return null
  const width = Math.min(wanted, roomFrom(left, taken, mark))
  const isCut = left + width > visible.right && mark.left < visible.right
  if (isCut && !mark.selected)
    return placeBefore(mark, wanted, taken) ?? cutAtEdge({ left, width }, visible.right - gap)
  if (width >= wanted) return { left, width: wanted }
  if (mark.selected) return placeSelected(mark, { left, width }, wanted, taken)
  return mark.importance > 1 && width >= shortest ? { left, width } : null
}

/** What is drawn left of the screen may say its name there; on the screen it would seem to be another's. */
const isUnseen = (name: Taken, { left, beyond }: Visible): boolean =>
  left - beyond <= name.left && name.right <= left

/** Left of a mark at the right edge of the screen, where the name would be cut; whole or not at all. */
function placeBefore(mark: Nameable, wanted: number, taken: readonly Taken[]): Label | null {
  const left = mark.left - gap - wanted
  return left >= 0 && roomFrom(left, taken, mark) >= wanted + gap ? { left, width: wanted } : null
}

/** As much as the screen has room for; a few letters say nothing. */
function cutAtEdge({ left, width }: Label, edge: number): Label | null {
  const room = Math.min(width, edge - left)
  return room >= shortest ? { left, width: room } : null
}

/** Right or left of its mark, wherever there is more room. */
function placeSelected(mark: Nameable, right: Label, wanted: number, taken: readonly Taken[]): Label | null {
  const edge = Math.max(
    0,
    ...taken.filter((other) => other !== mark && other.left < mark.left).map((other) => other.right),
  )
  const width = Math.min(wanted, mark.left - gap - (edge + gap))
  const label = width > right.width ? { left: mark.left - gap - width, width } : right
  return label.width >= Math.min(shortestSelected, wanted) ? label : null
}

/** The first free stretch of the bar that takes the name whole, else the widest that takes enough of it. */
function placeInside(bar: Nameable, wanted: number, taken: readonly Taken[], visible: Visible): Label | null {
  const limit = Math.min(bar.right, visible.right) - gap
  let left = Math.max(bar.left, visible.left) + gap
  let best: Label | null = null
  while (left < limit) {
    const width = Math.min(wanted, limit - left, roomFrom(left, taken, bar))
    if (width >= wanted) return { left, width }
    if (width >= Math.min(shortest, wanted) && width > (best?.width ?? 0)) best = { left, width }
    const next = taken.find((other) => other.right + gap > left && other.left < limit)
    if (next === undefined) break
    left = Math.max(next.right + gap, left + 1)
  }
  return best
}

/** Pixels from `left` to the next thing, negative when it is already taken. */
function roomFrom(left: number, taken: readonly Taken[], self: Taken): number {
  let room = Number.POSITIVE_INFINITY
  for (const other of taken)
    if (other !== self && other.right > left) room = Math.min(room, other.left - gap - left)
  return room
}
