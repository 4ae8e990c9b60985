import type { Dataset } from '../domain/dataset.ts'
import { inLanguage } from '../domain/text.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { PaletteKey } from '../search/PaletteKey.tsx'
import { SearchBox } from '../search/SearchBox.tsx'
import { chooseScheme, useApp } from '../state/store.ts'
import { activeFilters } from '../state/active-filters.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { CiteButton } from './CiteButton.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { HeaderTools } from './HeaderTools.tsx'
import { useDocumentIn, useScheme, type Scheme } from './scheme.ts'
import { ShareButton } from './ShareButton.tsx'

type Props = {
  dataset: Dataset
  onFilters: () => void
  onLanguage: (code: string) => void
}

export function Header({ dataset, onFilters, onLanguage }: Props) {
  const scheme = useScheme()
  useDocumentIn(scheme)
  const lang = useApp((state) => state.lang)
  const { title, subtitle } = dataset.atlas
  return (
    <header className="shell-header">
      <Mark />
      <h1 className="shell-brand">{inLanguage(title, lang)}</h1>
      <p className="shell-subtitle">{inLanguage(subtitle, lang)}</p>
      <SearchBox dataset={dataset} />
      <PaletteKey dataset={dataset} scheme={scheme} />
      <FiltersButton onFilters={onFilters} />
      <HeaderTools>
        <LanguageSwitch languages={dataset.atlas.languages} onLanguage={onLanguage} />
        <SchemeSwitch scheme={scheme} />
        <ShareButton />
        <CiteButton dataset={dataset} />
        <ExportMenu dataset={dataset} />
      </HeaderTools>
    </header>
  )
}

function FiltersButton({ onFilters }: Pick<Props, 'onFilters'>) {
  const { shell } = useMessages()
  const active = useApp(activeFilters)
  const label = active > 0 ? `${shell.showFilters} (${shell.active(active)})` : shell.showFilters
  return (
    <span className="shell-filters-button">
      <IconButton icon="filter" label={label} onClick={onFilters} />
      {active > 0 && (
        <span className="shell-badge" aria-hidden="true">
          {active}
        </span>
      )}
    </span>
  )
}

function SchemeSwitch({ scheme }: { scheme: Scheme }) {
  const { shell } = useMessages()
  const label = scheme === 'dark' ? shell.toLight : shell.toDark
  return (
    <span className="shell-scheme">
      <IconButton
        icon={scheme === 'dark' ? 'sun' : 'moon'}
        label={label}
        text={label}
        title={label}
        onClick={() => chooseScheme(scheme === 'dark' ? 'light' : 'dark')}
      />
    </span>
  )
}

type LanguageProps = Pick<Props, 'onLanguage'> & { languages: readonly string[] }

function LanguageSwitch({ languages, onLanguage }: LanguageProps) {
  const { shell } = useMessages()
  const lang = useApp((state) => state.lang)
  return (
    <div className="shell-languages" role="group" aria-label={shell.language}>
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === lang}
          onClick={() => onLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  )
}

/** Four roads that meet: the sign of the atlas. */
const Mark = () => (
  <svg className="shell-mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
    <path
      d="M3 5c6 1 8 4 10 8s5 7 10 8M5 23c1-6 4-8 8-10s7-5 8-10"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    />
    <circle cx="13" cy="13" r="3" fill="var(--accent)" />
  </svg>
)
