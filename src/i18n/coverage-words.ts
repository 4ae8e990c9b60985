import { spokenIn } from './spoken.ts'

/** What is said of who tells of which year. Loaded with the strip that says it. */

const en = {
  caption: 'Accounts per year by perspective',
  perspective: 'Perspective',
  accounts: 'Accounts',
  yearsTold: 'Years with accounts',
  silentYears: 'Years without accounts',
  inYear: (year: number, count: number) => `${year}: ${count === 0 ? 'no account' : count === 1 ? '1 account' : `${count} accounts`}`,
  silence: 'Structural silence',
  structural: (years: string, name: string) => `${years} · ${name}.`,
  meaning: 'Few events in these years do not mean that little happened: little of it was this country’s own foreign policy, or was recorded as such.',
  silentMeaning: 'An empty year has no account in this atlas; that is not a statement that nothing happened.',
  saidBy: 'Says who?',
  loading: 'Loading who tells…',
  failed: 'Who tells could not be loaded.',
  scale: 'few – many accounts',
} // prettier-ignore

export type CoverageWords = typeof en

const az: CoverageWords = {
  caption: 'İllər və mövqelər üzrə məlumatlar',
  perspective: 'Mövqe',
  accounts: 'Məlumat',
  yearsTold: 'Məlumatı olan illər',
  silentYears: 'Məlumatı olmayan illər',
  inYear: (year, count) => `${year}: ${count === 0 ? 'məlumat yoxdur' : `${count} məlumat`}`,
  silence: 'Struktur susqunluq',
  structural: (years, name) => `${years} · ${name}.`,
  meaning: 'Bu illərdə hadisələrin azlığı az şeyin baş verdiyi demək deyil: onların az hissəsi bu ölkənin öz xarici siyasəti idi və ya belə qeydə alınıb.',
  silentMeaning: 'Boş ildən bu atlasda məlumat yoxdur; bu, heç nəyin baş vermədiyi demək deyil.',
  saidBy: 'Kim deyir?',
  loading: 'Kimin danışdığı yüklənir…',
  failed: 'Kimin danışdığını yükləmək alınmadı.',
  scale: 'az – çox məlumat',
} // prettier-ignore

export const coverageWordsIn = spokenIn<CoverageWords>({ en, az })
