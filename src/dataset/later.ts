import * as z from 'zod/mini'

/** Marks a field of the format that the built atlas keeps in its second file. `absent` stands in for a required one
 *  until that file has come; types keep what has it from what has not. */
export type Later = <T extends z.ZodMiniType>(schema: T, absent?: z.output<T>) => T

/** The format as people write it: everything is in one place. */
export const whole: Later = (schema) => schema

/** The first file of a built atlas. What comes out has the same type, so that one linker serves both. */
export const inFirstFile: Later = <T extends z.ZodMiniType>(schema: T, absent?: z.output<T>) =>
  absent === undefined ? schema : (z._default(schema, absent as never) as unknown as T)

/** Drops what is marked: what the first file holds of a whole record. */
export const dropped: Later = <T extends z.ZodMiniType>() =>
  z.optional(
    z.pipe(
      z.unknown(),
      z.transform(() => undefined),
    ),
  ) as unknown as T
