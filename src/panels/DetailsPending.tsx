import type { Dataset } from '../domain/dataset.ts'
import { useDetails } from '../dataset/dataset-query.ts'
import { useMessages } from '../i18n/i18n.tsx'

type Props = {
  dataset: Dataset
  /** The details have come without this record: something in them could not be used. */
  leftOut?: boolean
}

/** In place of what the details tell, until they are here. */
export function DetailsPending({ dataset, leftOut = false }: Props) {
  const { panels, shell } = useMessages()
  const { data, isFetching, refetch } = useDetails(dataset)
  if (data !== undefined) return leftOut ? <p className="panels-note">{panels.detailsLeftOut}</p> : null
  if (isFetching)
    return (
      <p className="panels-note" role="status">
        {panels.loading}
      </p>
    )
  return (
    <p className="panels-note" role="alert">
      {panels.detailsFailed}{' '}
      <button type="button" className="panels-more" onClick={() => void refetch()}>
        {shell.retry}
      </button>
    </p>
  )
}
