import type { Account } from '../domain/account.ts'
import type { DetailedDataset } from '../domain/dataset.ts'
import type { Place } from '../domain/place.ts'
import type { AreaName } from '../domain/polity.ts'
import type { ReadNames } from '../domain/read-names.ts'
import { languageOfTitle, languageOfWords } from '../domain/source.ts'
import { parseEdtf } from '../time/edtf.ts'

type Told = Pick<DetailedDataset, 'atlas' | 'events' | 'areas' | 'places' | 'sources'>
type Speaks = (source: string) => boolean

/** Places by the names that a group of sources prints for them, in a title, as a place or in its own words: one of the
 *  place's other names, in the language in which it is printed. A name of some time is taken from words and places only, as a
 *  title may tell of another time, and holds while it was the place's name. Nothing is named by what nobody prints. */
export function placesBy(speaks: Speaks, dataset: Told): DetailedDataset['places'] {
  const said = saidBy(speaks, dataset)
  const titles = titlesOf(speaks, dataset)
  const { languages } = dataset.atlas
  return new Map(
    [...dataset.places].map(([id, place]) => {
      const printed = place.otherNames.filter(
        ({ name, lang, date }) =>
          languages.includes(lang) &&
          (holds(said.get(lang) ?? '', name) || (date === undefined && holds(titles.get(lang) ?? '', name))),
      )
      return [id, printed.length === 0 ? place : renamed(place, printed)]
    }),
  )
}

/** Contested areas by what a group of sources calls them. */
export function areasBy(speaks: Speaks, { areas }: Told): DetailedDataset['areas'] {
  return new Map(
    [...areas].map(([id, area]) => {
      const own = area.otherNames.filter(({ accounts }) => accounts.some(({ source }) => speaks(source)))
      if (own.length === 0) return [id, area]
      const read = toReadNames(own)
      return [id, { ...area, names: { ...area.names, ...read.always }, read }]
    }),
  )
}

function toReadNames(own: readonly AreaName[]): ReadNames {
  const lasting = own.filter(({ date }) => date === undefined)
  return {
    always: Object.assign({}, ...lasting.map(({ names }) => names).reverse()) as ReadNames['always'],
    ofTime: own.flatMap(({ date, names }) => (date === undefined ? [] : [{ date, names }])),
  }
}

type Texts = Map<string, string>

const addTo = (texts: Texts, lang: string, text: string) =>
  texts.set(lang, `${texts.get(lang) ?? ''}\n${text}`)

/** Everything that is given word for word of these sources, by language. */
function saidBy(speaks: Speaks, { events, areas, sources }: Told): Texts {
  const texts: Texts = new Map()
  const addSaid = ({ source, says }: Account) => {
    const language = sources.get(source)?.language
    if (language === undefined || !speaks(source)) return
    for (const text of [says?.place, says?.wording])
      if (text !== undefined) addTo(texts, languageOfWords(text, language), text)
  }
  for (const { accounts } of events) accounts.forEach(addSaid)
  for (const { accounts, otherNames } of areas.values())
    [accounts, ...otherNames.map((name) => name.accounts)].flat().forEach(addSaid)
  return texts
}

function titlesOf(speaks: Speaks, { sources }: Told): Texts {
  const texts: Texts = new Map()
  for (const source of sources.values())
    if (speaks(source.id)) addTo(texts, languageOfTitle(source), source.title)
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

/** What lasts takes the place of the record's names, which become other names; the rest waits for its time. */
function renamed(place: Place, printed: Place['otherNames']): Place {
  const lasting = printed.filter(({ date }) => date === undefined)
  const first = new Map([...lasting].reverse().map(({ lang, name }) => [lang, name]))
  const given = [...first.keys()].flatMap((lang) => {
    const name = place.names[lang]
    return name === undefined ? [] : [{ name, lang }]
  })
  const always = Object.fromEntries(first)
  return {
    ...place,
    names: { ...place.names, ...always },
    otherNames: [
      ...given,
      ...place.otherNames.filter(({ name, lang, date }) => date !== undefined || first.get(lang) !== name),
    ],
    read: {
      always,
      ofTime: printed.flatMap(({ name, lang, date }) =>
        date === undefined ? [] : [{ date: parseEdtf(date), names: { [lang]: name } }],
      ),
    },
  }
}
