import type { Country } from '../domain/country.ts'
import { inLanguage } from '../domain/text.ts'
import type { CorridorWords } from '../i18n/corridor-words.ts'
import type { Reading } from './reading.ts'
import type { Stop } from './trace-route.ts'

/** What it takes to name things: words, and the countries of the dataset. */
export type Speech = {
  readonly words: CorridorWords
  readonly lang: string
  readonly countries: ReadonlyMap<string, Pick<Country, 'names'>>
}

export function nameOfCountry(id: string, { words, lang, countries }: Speech): string {
  if (id === 'sea') return words.sea
  const names = countries.get(id)?.names
  return names === undefined ? id : inLanguage(names, lang)
}

/** A station's name; a crossing's as that of the border between two countries. */
export function nameOfStop({ stations, crossing }: Stop, speech: Speech): string {
  const names = [...new Set(stations.map((station) => inLanguage(station.names, speech.lang)))]
  if (names.length > 0 || crossing === null) return names.join(' · ')
  const land = [crossing.from, crossing.to].find((country) => country !== 'sea') ?? ''
  return crossing.from === 'sea' || crossing.to === 'sea'
    ? speech.words.shore(nameOfCountry(land, speech))
    : speech.words.border(nameOfCountry(crossing.from, speech), nameOfCountry(crossing.to, speech))
}

export type ReadingText = {
  readonly km: string
  /** `km 843 of 1,768` */
  readonly position: string
  /** `Georgia → Türkiye`, or the one country so far. */
  readonly where: string
  /** `entered Türkiye at km 693`; empty in the first country. */
  readonly entered: string
  /** `Sivas (PT4) in 238 km`; empty at the end. */
  readonly next: string
  readonly last: string
  /** All of it in one sentence, for the slider's value. */
  readonly spoken: string
}

export function describeReading(reading: Reading, speech: Speech): ReadingText {
  const { words } = speech
  const number = (km: number) => words.number(Math.round(km))
  const [km, total] = [number(reading.km), number(reading.length)]
  const here = reading.leg === null ? '' : nameOfCountry(reading.leg.country, speech)
  const { cameFrom, next, last } = reading
  const atStation = last !== null && Math.abs(last.km - reading.km) <= 0.5
  const left = next === null ? '' : number(Math.max(1, Math.abs(next.km - reading.km)))
  const spoken = [
    words.kmOf(km, total),
    here,
    ...(atStation ? [words.spokenAt(nameOfStop(last, speech))] : []),
    ...(next === null ? [] : [words.spokenNext(nameOfStop(next, speech), left)]),
  ]
  return {
    km,
    position: words.kmOf(km, total),
    where: cameFrom === null ? here : words.passes(nameOfCountry(cameFrom.country, speech), here),
    entered: cameFrom === null ? '' : words.entered(here, number(cameFrom.km)),
    next: next === null ? '' : words.nextIn(nameOfStop(next, speech), left),
    last: last === null ? '' : nameOfStop(last, speech),
    spoken: spoken.filter((part) => part !== '').join(', '),
  }
}

/** What is said aloud when a border is crossed. */
export function announceCrossing(to: string, km: number, cameFrom: string, speech: Speech): string {
  const { words } = speech
  const at = words.number(Math.round(km))
  if (to === 'sea') return words.announceSea(at)
  const place = nameOfCountry(to, speech)
  return cameFrom === 'sea' ? words.announceLand(place, at) : words.announce(place, at)
}
