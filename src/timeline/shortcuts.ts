/** Keys that act anywhere in the app, but never while something is typed or a button would take the key itself. */

export type Shortcut =
  | 'help'
  | 'play'
  | 'previous-event'
  | 'next-event'
  | 'pan-back'
  | 'pan-on'
  | 'pan-far-back'
  | 'pan-far-on'
  | 'zoom-in'
  | 'zoom-out'

type KeyPress = {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
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

const single: Readonly<Record<string, Shortcut>> = {
  '?': 'help', p: 'play', '[': 'previous-event', ']': 'next-event',
} // prettier-ignore

const withCommand: Readonly<Record<string, Shortcut>> = {
  ArrowLeft: 'pan-back', ArrowRight: 'pan-on', ArrowUp: 'zoom-in', ArrowDown: 'zoom-out',
} // prettier-ignore

const farther: Partial<Record<Shortcut, Shortcut>> = { 'pan-back': 'pan-far-back', 'pan-on': 'pan-far-on' }

/** `singleKeys`: keys that are held down alone act too. */
export function toShortcut(press: KeyPress, focus: FocusKind, singleKeys = true): Shortcut | null {
  if (focus === 'typing' || press.altKey || press.defaultPrevented) return null
  if (press.ctrlKey || press.metaKey) {
    const shortcut = withCommand[press.key] ?? null
    return (shortcut !== null && press.shiftKey ? farther[shortcut] : null) ?? shortcut
  }
  if (!singleKeys) return null
  if (press.key === ' ') return focus === 'free' ? 'play' : null
  return single[press.key] ?? null
}
