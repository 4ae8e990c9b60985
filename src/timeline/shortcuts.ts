/** Keys that act anywhere in the app, but never while something is typed or a button would take the key itself. */

export type Shortcut = 'play' | 'previous-event' | 'next-event'

type KeyPress = {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly defaultPrevented: boolean
}

/** What has the focus, told in the two words that matter. */
export type FocusKind = 'typing' | 'pressing' | 'free'

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]'
const pressing =
  'button, a[href], summary, input, [role="button"], [role="option"], [role="checkbox"], [role="tab"], [role="menuitem"]'

export function focusKindOf(element: { closest: (selectors: string) => unknown } | null): FocusKind {
  if (element === null) return 'free'
  if (element.closest(typing) !== null) return 'typing'
  return element.closest(pressing) !== null ? 'pressing' : 'free'
}

export function toShortcut(press: KeyPress, focus: FocusKind): Shortcut | null {
  if (focus === 'typing' || press.altKey || press.ctrlKey || press.metaKey || press.defaultPrevented)
    return null
  if (press.key === ' ') return focus === 'free' ? 'play' : null
  if (press.key === '[') return 'previous-event'
  return press.key === ']' ? 'next-event' : null
}
