import type { DetailedDataset } from '../domain/dataset.ts'
import type { Problem } from '../errors.ts'
import { mergeDetails } from './merge-details.ts'
import { parseBuilt, type Loaded } from './parse-built.ts'
import { finish } from './steps.ts'

/** The whole atlas of its two files, with the problems that the first did not tell of. */
export function parseDetails(
  first: { readonly raw: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] },
  details: unknown,
  file: string,
): Loaded<DetailedDataset> {
  const { dataset, problems } = parseBuilt(finish(mergeDetails(first.raw, details)), { file })
  const isTold = ({ record, field }: Problem) =>
    first.problems.some((told) => told.record === record && told.field === field)
  return { dataset, problems: problems.filter((problem) => !isTold(problem)) }
}
