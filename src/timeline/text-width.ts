/** Measures text in the given CSS font, remembering what it measured. */
export function createTextWidth(font: string): (text: string) => number {
  const known = new Map<string, number>()
  const context = document.createElement('canvas').getContext('2d')
  const letter = 6.4
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (context !== null) context.font = font
    const width = context?.measureText(text).width ?? text.length * letter
    known.set(text, width)
    return width
  }
}
