import type { Dataset } from '../domain/dataset.ts'

/** The short name of a source; English in every language of the atlas. */
export const SourceName = ({ dataset, id }: { dataset: Dataset; id: string }) => (
  <span lang="en">{dataset.sources.get(id)?.short ?? id}</span>
)
