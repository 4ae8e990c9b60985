/** Stands in for the `xss` that vis-timeline asks for. Its filter lets harmless markup through; what the timeline writes
 *  is words, so here every sign of markup is written out. */
class TextOnly {
  process(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
}

const textOnly = { FilterXSS: TextOnly }

export { textOnly as default }
