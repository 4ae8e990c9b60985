/** Where the list keeps events without a date, and those without a place on the map. */
export type ShelfName = 'undated' | 'unplaced'

export const shelfId = (name: ShelfName): string => `shelf-${name}`

/** Goes to a shelf at the end of the list; with the focus the list comes forward. Rows out of sight have guessed heights,
 *  so for this jump all of them are measured; they keep what was measured. */
export function goToShelf(name: ShelfName): void {
  requestAnimationFrame(() => {
    const shelf = document.getElementById(shelfId(name))
    const rows = shelf?.closest('.shell-list-body')
    if (!shelf || !rows) return
    const jump = () => shelf.scrollIntoView()
    rows.setAttribute('data-measured', '')
    shelf.focus({ preventScroll: true })
    jump()
    requestAnimationFrame(() => {
      jump()
      requestAnimationFrame(() => {
        rows.removeAttribute('data-measured')
        jump()
      })
    })
  })
}
