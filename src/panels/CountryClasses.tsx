import type { DetailedDataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { Sources } from './Sources.tsx'
import { ThingLink } from './ThingLink.tsx'

/** The classes in which documents count a country: a level of partners, say. */
export function CountryClasses({ country, dataset }: { country: string; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  const classes = [...dataset.themes.values()].filter(({ countries }) => countries.includes(country))
  if (classes.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.classes}</h3>
      <ul className="panels-steps">
        {classes.map(({ id, accounts }) => (
          <li key={id}>
            <ThingLink dataset={dataset} thing={{ kind: 'theme', id }} />
            <Sources accounts={accounts} dataset={dataset} />
          </li>
        ))}
      </ul>
    </section>
  )
}
