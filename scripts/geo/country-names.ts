import { readTerritoryNames } from './packages.ts'

export const languages = ['en', 'az', 'ru', 'tr'] as const
export type Language = (typeof languages)[number]
export type Names = Record<Language, string>
export type NameFixes = Record<string, Partial<Names>>

/** As properties of a feature: `name_en`, `name_az` … */
export const toNameProperties = (names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [`name_${language}`, name])) as Record<
    `name_${string}`,
    string
  >

const toPlain = (name: string, language: Language): string =>
  language === 'en' ? name.replaceAll(' & ', ' and ') : name

/** Names by alpha-2 code in every language of the atlas, with hand-made fixes on top. */
export const compileCountryNames = (fixes: NameFixes) => {
  const tables = Object.fromEntries(
    languages.map((language) => [language, readTerritoryNames(language)]),
  ) as Record<Language, Record<string, string>>
  return (id: string): Names => {
    const entries = languages.map((language) => {
      const name = fixes[id]?.[language] ?? tables[language][id]
      if (!name) throw new Error(`No name of ${id} in ${language}`)
      return [language, toPlain(name, language)] as const
    })
    return Object.fromEntries(entries) as Names
  }
}
