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

/** Why the data is not there, where every language has words for it; a number is the server's answer or the format asked for. */
export type Failure = {
  readonly why: 'connection' | 'status' | 'not-json' | 'foreign' | 'format'
  readonly number?: number
}

/** A wish that cannot be met; `message` is a sentence for the reader, in English. */
export class AppError extends Error {
  override name = 'AppError'

  constructor(
    message: string,
    readonly failure?: Failure,
  ) {
    super(message)
  }
}

export const formatProblem = ({ file, record, field, reason }: Problem): string =>
  [file, record, field].filter((part) => part !== '').join(' › ') + ': ' + reason

export const failureIn = (error: unknown): Failure | null =>
  (error instanceof AppError ? error.failure : undefined) ?? null

export const describeError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
