/** Writes an element's only text. The text that stands there is changed rather than replaced, which the browser lays out
 *  sooner: for what follows the hand. */
export function writeText(element: Element, text: string): void {
  const { firstChild } = element
  if (!(firstChild instanceof Text)) element.textContent = text
  else if (firstChild.data !== text) firstChild.data = text
}
