import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import type { Place } from '../domain/place.ts'
import { languageOfTitle, languageOfWords } from '../domain/source.ts'

type Told = Pick<DetailedDataset, 'atlas' | 'events' | 'areas' | 'places' | 'sources'>

/** Places by the names that a group of sources prints for them, in a title, as a place or in its own words: one of the
 *  place's other names without dates, in the language in which it is printed. Nothing is named by what nobody prints. */
export function placesBy(speaks: (source: string) => boolean, dataset: Told): DetailedDataset['places'] {
  const texts = textsOf(speaks, dataset)
  const { languages } = dataset.atlas
  return new Map(
    [...dataset.places].map(([id, place]) => {
      const printed = place.otherNames.filter(
        ({ name, lang, date }) =>
          date === undefined && languages.includes(lang) && holds(texts.get(lang) ?? '', name),
      )
      return [id, printed.length === 0 ? place : renamed(place, printed)]
    }),
  )
}

/** Everything that is given word for word of these sources, by language. */
function textsOf(speaks: (source: string) => boolean, { events, areas, sources }: Told): Map<string, string> {
  const texts = new Map<string, string>()
  const add = (lang: string, text: string) => texts.set(lang, `${texts.get(lang) ?? ''}\n${text}`)
  const addSaid = ({ source, says }: Account) => {
    const language = sources.get(source)?.language
    if (language === undefined || !speaks(source)) return
    for (const text of [says?.place, says?.wording])
      if (text !== undefined) add(languageOfWords(text, language), text)
  }
  for (const { accounts } of [...events, ...areas.values()]) accounts.forEach(addSaid)
  for (const source of sources.values()) if (speaks(source.id)) add(languageOfTitle(source), source.title)
  return texts
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /\p{L}/u.test(character)

/** As a word of its own. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true
  return false
}

/** The names of the record become other names. */
function renamed(place: Place, printed: Place['otherNames']): Place {
  const first = new Map([...printed].reverse().map(({ lang, name }) => [lang, name]))
  const given = [...first.keys()].flatMap((lang) => {
    const name = place.names[lang]
    return name === undefined ? [] : [{ name, lang }]
  })
  return {
    ...place,
    names: { ...place.names, ...Object.fromEntries(first) },
    otherNames: [...given, ...place.otherNames.filter(({ name, lang }) => first.get(lang) !== name)],
  }
}
