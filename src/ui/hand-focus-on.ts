/** For the `ref` of a button that its own press may take away: the focus then goes on to what stays, not to nowhere. Made once,
 *  outside of components, so that only the going of the element calls it. */
export const handFocusOn =
  (heirOf: (going: HTMLElement) => HTMLElement | null | undefined) => (element: HTMLElement | null) => () => {
    if (element !== null && element === document.activeElement) heirOf(element)?.focus()
  }
