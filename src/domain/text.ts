/** Text by language tag. English is always there; other languages fall back to it. */
export type LocalizedText = { readonly en: string } & { readonly [lang: string]: string }

export const inLanguage = (text: LocalizedText, lang: string): string => text[lang] ?? text.en
