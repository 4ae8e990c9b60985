type Json = Readonly<Record<string, unknown>>

/** What a record leaves unsaid: the value of each field that may be absent, and the same for what is inside its fields. Of
 *  a list it holds for every item. */
export type Fill = { readonly of?: Json; readonly in?: Readonly<Record<string, Fill>> }

/** What is left unsaid in each collection of a file. */
export type Fills = Readonly<Record<string, Fill>>

/** The record with all its fields. */
export function fillIn(value: unknown, fill: Fill): unknown {
  if (Array.isArray(value)) return value.map((item) => fillIn(item, fill))
  if (!isObject(value)) return value
  const full = { ...fill.of, ...value }
  for (const [field, inner] of Object.entries(fill.in ?? {}))
    if (field in full) full[field] = fillIn(full[field], inner)
  return full
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
