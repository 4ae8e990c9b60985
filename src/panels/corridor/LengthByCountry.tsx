import type { DetailedCorridor } from '../../domain/corridor.ts'
import type { DetailedDataset } from '../../domain/dataset.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useApp } from '../../state/store.ts'
import { useCorridorWords } from '../../trace/use-speech.ts'
import { Flag } from '../Flag.tsx'
import { Sources } from '../Sources.tsx'
import { ThingLink } from '../ThingLink.tsx'
import { nameOfThing } from '../things.ts'

type Props = { corridor: DetailedCorridor; dataset: DetailedDataset }

/** How far the route runs in each country: from the geometry, beside what sources state, each with its accounts. */
export function LengthByCountry({ corridor, dataset }: Props) {
  const words = useCorridorWords()
  const parts = corridor.lengthByCountry.filter(({ km }) => km >= 1)
  if (parts.length === 0) return null
  return (
    <section className="panels-section">
      <h3>{words.lengthByCountry}</h3>
      <div className="panels-lengths" aria-hidden="true">
        {parts.map(({ country, km }, i) => (
          <span key={country} className={toneOf(country, i)} style={{ flexGrow: km }} />
        ))}
      </div>
      <table className="corridor-lengths">
        <thead>
          <tr>
            <th scope="col">
              <span className="ui-hidden">{words.crosses}</span>
            </th>
            <th scope="col">{words.measured}</th>
            <th scope="col">{words.stated}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ country, km }, i) => (
            <tr key={country}>
              <th scope="row">
                <span className={`corridor-tone ${toneOf(country, i)}`} aria-hidden="true" />
                <CountryName country={country} dataset={dataset} />
              </th>
              <td>≈ {words.kmUnit(words.number(km))}</td>
              <td>
                <StatedLengths corridor={corridor} dataset={dataset} country={country} measured={km} />
              </td>
            </tr>
          ))}
          <Total corridor={corridor} dataset={dataset} />
        </tbody>
      </table>
    </section>
  )
}

const toneOf = (country: string, i: number): string =>
  country === 'sea' ? 'panels-length-sea' : `panels-length-${i % 4}`

function CountryName({ country, dataset }: { country: string; dataset: DetailedDataset }) {
  const { panels } = useMessages()
  const lang = useApp((state) => state.lang)
  if (country === 'sea') return panels.openSea
  return (
    <ThingLink dataset={dataset} thing={{ kind: 'country', id: country }} className="panels-country">
      <Flag country={country} />
      <span>{nameOfThing(dataset, { kind: 'country', id: country }, lang)}</span>
    </ThingLink>
  )
}

type StatedProps = Props & { country: string; measured: number }

function StatedLengths({ corridor, dataset, country, measured }: StatedProps) {
  const words = useCorridorWords()
  const stated = corridor.statedLengths.filter((length) => length.country === country)
  if (stated.length === 0) return <span className="panels-dim">{words.notStated}</span>
  return stated.map(({ km, accounts }) => (
    <div key={km}>
      {words.kmUnit(words.number(km))}{' '}
      <span className="panels-dim" title={words.difference}>
        {words.signed(Math.round(km - measured))}
      </span>
      <Sources accounts={accounts} dataset={dataset} />
    </div>
  ))
}

function Total({ corridor, dataset }: Props) {
  const words = useCorridorWords()
  const { length } = corridor
  const total = corridor.legs.reduce((sum, { km }) => sum + km, 0)
  return (
    <tr className="corridor-total">
      <th scope="row">{words.together}</th>
      <td>{words.kmUnit(words.number(Math.round(total)))}</td>
      <td>
        {length === null ? (
          <span className="panels-dim">{words.notStated}</span>
        ) : (
          <>
            {words.kmUnit(words.number(length.km))}
            <Sources accounts={length.accounts} dataset={dataset} />
          </>
        )}
      </td>
    </tr>
  )
}
