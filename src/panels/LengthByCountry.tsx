import type { Corridor } from '../domain/corridor.ts'
import type { Dataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { AccountList } from './AccountList.tsx'
import { Flag } from './Flag.tsx'
import { ThingLink } from './ThingLink.tsx'

/** How far the route runs in each country: from the geometry, scaled, beside what sources state. */
export function LengthByCountry({ corridor, dataset }: { corridor: Corridor; dataset: Dataset }) {
  const { panels } = useMessages()
  const parts = corridor.lengthByCountry.filter(({ km }) => km >= 1)
  const total = parts.reduce((sum, { km }) => sum + km, 0)
  if (total === 0) return null
  return (
    <section className="panels-section">
      <h3>{panels.lengthByCountry}</h3>
      <div className="panels-lengths" aria-hidden="true">
        {parts.map(({ country, km }, i) => (
          <span key={country} className={`panels-length-${i % 4}`} style={{ flexGrow: km }} />
        ))}
      </div>
      <ul className="panels-length-list">
        {parts.map(({ country, km }) => {
          const stated = corridor.statedLengths.filter((length) => length.country === country)
          return (
            <li key={country}>
              {country === 'sea' ? (
                panels.openSea
              ) : (
                <ThingLink dataset={dataset} thing={{ kind: 'country', id: country }} className="panels-pill">
                  <Flag country={country} /> {country}
                </ThingLink>
              )}{' '}
              <strong>≈ {panels.km(km)}</strong>
              {stated.map((length) => (
                <div key={length.km} className="panels-stated">
                  {panels.stated(length.km)}
                  <AccountList accounts={length.accounts} dataset={dataset} />
                </div>
              ))}
            </li>
          )
        })}
      </ul>
      <p className="panels-note">
        {corridor.length === null ? panels.unscaled : panels.scaled(corridor.length.km)}
      </p>
      {corridor.length !== null && <AccountList accounts={corridor.length.accounts} dataset={dataset} />}
    </section>
  )
}
