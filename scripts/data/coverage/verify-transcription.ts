import { createHash } from 'node:crypto'
import type { DetailedSource } from '../../../src/domain/source.ts'
import { toLines } from './passage.ts'

/** Why the bytes are not the transcription that the source describes; empty when they are. */
export function verifyTranscription(
  bytes: Uint8Array,
  { lines, sha256 }: NonNullable<DetailedSource['transcription']>,
): string[] {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const count = toLines(new TextDecoder().decode(bytes)).length
  return [
    ...(hash === sha256 ? [] : [`has the SHA-256 ${hash}, not ${sha256}`]),
    ...(count === lines ? [] : [`has ${count} lines, not ${lines}`]),
  ]
}
