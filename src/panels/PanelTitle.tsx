import type { LocalizedText } from '../domain/text.ts'
import { inLanguage } from '../domain/text.ts'
import { useApp } from '../state/store.ts'

/** The heading of a panel, with the name in the atlas's other languages under it. */
export function PanelTitle({ names, languages }: { names: LocalizedText; languages: readonly string[] }) {
  const lang = useApp((state) => state.lang)
  const title = inLanguage(names, lang)
  const others = languages.filter(
    (code) => code !== lang && names[code] !== undefined && names[code] !== title,
  )
  return (
    <>
      <h2 className="panels-title" tabIndex={-1}>
        {title}
      </h2>
      {others.map((code) => (
        <p key={code} lang={code} className="panels-other-title">
          {names[code]}
        </p>
      ))}
    </>
  )
}
