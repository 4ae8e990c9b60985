import type { DetailedDataset } from '../domain/dataset.ts'
import type { Leader } from '../domain/leader.ts'
import type { LocalizedText } from '../domain/text.ts'
import { parseEdtf } from '../time/edtf.ts'
import { overlaps } from '../time/span.ts'

export type Counterpart = {
  readonly person: string
  readonly country: string
  readonly title: LocalizedText
  /** EDTF. */
  readonly date: string
}

/** Who held office in other countries while the leader held one, by country and date. */
export function counterpartsOf(
  leader: Leader,
  { people, atlas }: Pick<DetailedDataset, 'people' | 'atlas'>,
): readonly Counterpart[] {
  const isThen = (date: string) => leader.offices.some(({ term }) => overlaps(parseEdtf(date), term))
  return [...people.values()]
    .flatMap(({ id, offices }) =>
      offices.flatMap(({ title, date, country }) =>
        date === undefined || country === undefined || country === atlas.home || !isThen(date)
          ? []
          : [{ person: id, country, title, date }],
      ),
    )
    .sort((a, b) => compare(a.country, b.country) || compare(a.date, b.date))
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
