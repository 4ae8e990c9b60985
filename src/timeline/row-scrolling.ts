/** Writes how far the rows are scrolled, and how much of them is seen, on the element around them: the axis then stays at
 *  the top, and a thumb tells that there are more. */
export function followScrolling(rows: HTMLElement, around: HTMLElement): () => void {
  const follow = () => {
    const { scrollTop, scrollHeight, clientHeight } = rows
    around.style.setProperty('--timeline-scrolled', `${scrollTop}px`)
    around.style.setProperty('--timeline-seen-from', String(scrollTop / scrollHeight))
    around.style.setProperty('--timeline-seen', String(clientHeight / scrollHeight))
    around.classList.toggle('timeline-scrolls', scrollHeight > clientHeight + 1)
  }
  const observer = new ResizeObserver(follow)
  observer.observe(rows)
  for (const child of rows.children) observer.observe(child)
  rows.addEventListener('scroll', follow, { passive: true })
  return () => {
    observer.disconnect()
    rows.removeEventListener('scroll', follow)
  }
}
