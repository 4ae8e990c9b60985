import { coverageWordsIn } from '../i18n/coverage-words.ts'
import { useApp } from '../state/store.ts'
import type { Coverage } from './coverage.ts'

/** The strip for who does not see it. */
export function CoverageTable({
  coverage,
  names,
}: {
  coverage: Coverage
  names: ReadonlyMap<string, string>
}) {
  const words = coverageWordsIn(useApp((state) => state.lang))
  return (
    <table className="ui-hidden">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.perspective}</th>
          <th scope="col">{words.accounts}</th>
          <th scope="col">{words.yearsTold}</th>
          <th scope="col">{words.silentYears}</th>
        </tr>
      </thead>
      <tbody>
        {coverage.rows.map(({ id, counts, total }) => {
          const told = counts.filter((count) => count > 0).length
          return (
            <tr key={id}>
              <th scope="row">{names.get(id)}</th>
              <td>{total}</td>
              <td>{told}</td>
              <td>{counts.length - told}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
