import * as z from 'zod/mini'
import { sourceKinds } from '../domain/source.ts'
import type { Later } from './later.ts'
import { edtf, id, list, localized, maybe, plain } from './schema-parts.ts'

/** Who speaks, and from where. */

const webAddress = z.string().check(z.regex(/^https?:\/\//, 'must be a web address'))

const transcription = z.strictObject({
  file: plain,
  lines: z.int(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
})

export const sourceOf = (later: Later) =>
  z.strictObject({
    id,
    title: later(plain, ''),
    titleLanguage: later(maybe(plain)),
    short: plain,
    author: later(z.nullable(plain), null),
    publisher: later(z.nullable(plain), null),
    kind: later(z.enum(sourceKinds), 'editorial'),
    perspective: later(localized, { en: '' }),
    date: later(z.nullable(edtf), null),
    language: later(plain, ''),
    url: later(maybe(webAddress)),
    transcription: later(maybe(transcription)),
    note: later(maybe(localized)),
  })

/** From where sources speak, in a few groups: a source belongs to the first that has the beginning of its perspective and,
 *  where the group names kinds, is of one of them. By those with `lens` the atlas can be read. */
export const perspectiveOf = (later: Later) =>
  z.strictObject({
    id,
    names: localized,
    begins: later(z.array(z.string()), []),
    kinds: later(list(z.enum(sourceKinds))),
    lens: z._default(z.boolean(), false),
  })
