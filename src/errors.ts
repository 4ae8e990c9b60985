/** Something wrong in the data, told so that its author can find it. */
export type Problem = {
  /** The file as its author knows it. */
  readonly file: string
  /** The record's id, or its position where it has none. */
  readonly record: string
  /** Dotted path of the field; empty for the record as a whole. */
  readonly field: string
  readonly reason: string
}

/** A wish that cannot be met; `message` is a sentence for the reader. */
export class AppError extends Error {
  override name = 'AppError'
}

export const formatProblem = ({ file, record, field, reason }: Problem): string =>
  [file, record, field].filter((part) => part !== '').join(' › ') + ': ' + reason

export const describeError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
