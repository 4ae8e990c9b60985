/** The order of words in a language. */
export function compareIn(
  lang: string,
  knows = Intl.Collator.supportedLocalesOf('az').length > 0,
): (a: string, b: string) => number {
  if (lang !== 'az' || knows) return new Intl.Collator(lang, { numeric: true }).compare
  // Browsers with few languages know the Turkish alphabet, where x and q stand elsewhere. In ours they stand after all of h
  // and all of k: U+FFFF sorts after every letter.
  const { compare } = new Intl.Collator('tr', { numeric: true })
  // A sort asks for each word many times.
  const placed = new Map<string, string>()
  const keyOf = (text: string): string => {
    const key = placed.get(text) ?? inPlace(text)
    placed.set(text, key)
    return key
  }
  return (a, b) => compare(keyOf(a), keyOf(b))
}

const standIns: Readonly<Record<string, string>> = { x: 'h\uFFFF', X: 'H\uFFFF', q: 'k\uFFFF', Q: 'K\uFFFF' }

const inPlace = (text: string): string => text.replace(/[xq]/gi, (letter) => standIns[letter] ?? letter)
