import type { DetailedCorridor } from '../domain/corridor.ts'
import type { Dataset, DetailedDataset } from '../domain/dataset.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { Flag } from './Flag.tsx'
import { ThingLink } from './ThingLink.tsx'
import { nameOfThing } from './things.ts'
import { useApp } from '../state/store.ts'
import { Sources } from './Sources.tsx'

const CountryName = ({ country, dataset }: { country: string; dataset: Dataset }) => (
  <ThingLink dataset={dataset} thing={{ kind: 'country', id: country }} className="panels-country">
    <Flag country={country} />
    <span>
      <NameOf country={country} dataset={dataset} />
    </span>
  </ThingLink>
)

function NameOf({ country, dataset }: { country: string; dataset: Dataset }) {
  const lang = useApp((state) => state.lang)
  return nameOfThing(dataset, { kind: 'country', id: country }, lang)
}

/** How far the route runs in each country: from the geometry, scaled, beside what sources state. */
export function LengthByCountry({
  corridor,
  dataset,
}: {
  corridor: DetailedCorridor
  dataset: DetailedDataset
}) {
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
        {parts.map(({ country, km }) => (
          <li key={country}>
            <p>{country === 'sea' ? panels.openSea : <CountryName country={country} dataset={dataset} />}</p>
            <p>
              <strong>≈ {panels.km(km)}</strong>
            </p>
            {corridor.statedLengths
              .filter((length) => length.country === country)
              .map((length) => (
                <div key={length.km} className="panels-stated">
                  {panels.stated(length.km)}
                  <Sources accounts={length.accounts} dataset={dataset} />
                </div>
              ))}
          </li>
        ))}
      </ul>
      <p className="panels-note">
        {corridor.length === null ? panels.unscaled : panels.scaled(corridor.length.km)}
      </p>
      {corridor.length !== null && <Sources accounts={corridor.length.accounts} dataset={dataset} />}
    </section>
  )
}
