/** Words that are loaded with what says them: in the reader's language, or else in English. */
export const spokenIn =
  <Words>(spoken: { readonly en: Words } & Readonly<Record<string, Words>>) =>
  (lang: string): Words =>
    spoken[lang] ?? spoken.en
