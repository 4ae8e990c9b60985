import * as z from 'zod/mini'
import { isObject } from '../rules/walk.ts'

/** Puts the keys of a record into the order of its schema and leaves out empty lists that the schema fills in itself. */

/** As much of JSON Schema as the format's own schemas use. */
export type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema | false
  readonly anyOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly default?: unknown
}

export const toJsonSchema = (schema: z.core.$ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input' }) as JsonSchema

/** `languages` come first in a text, in their order; further languages follow by name. */
export function orderKeys(
  value: unknown,
  schema: JsonSchema | undefined,
  languages: readonly string[],
): unknown {
  if (Array.isArray(value)) {
    const items = itemsOf(schema)
    return value.map((item) => orderKeys(item, items, languages))
  }
  if (!isObject(value)) return value
  const properties = propertiesOf(schema, value)
  const known = isText(schema) ? languages : Object.keys(properties)
  const rank = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length)
  const keys = Object.keys(value)
  // Free keys (figures) keep the order of their author.
  const ordered = isText(schema)
    ? keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    : keys.sort((a, b) => rank(a) - rank(b))
  return Object.fromEntries(
    ordered
      .filter((key) => !isEmptyDefault(value[key], properties[key]))
      .map((key) => [key, orderKeys(value[key], properties[key], languages)]),
  )
}

const branches = (schema: JsonSchema | undefined): readonly JsonSchema[] =>
  schema === undefined ? [] : [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]

const itemsOf = (schema: JsonSchema | undefined): JsonSchema | undefined =>
  branches(schema)
    .map(({ items }) => items)
    .find((items) => items !== undefined && items !== false) || undefined

/** Of several shapes, the one that knows most of the keys. */
function propertiesOf(
  schema: JsonSchema | undefined,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, JsonSchema>> {
  const fits = (properties: Readonly<Record<string, JsonSchema>>): number =>
    Object.keys(value).filter((key) => key in properties).length
  return branches(schema)
    .map(({ properties }) => properties ?? {})
    .reduce((best, next) => (fits(next) > fits(best) ? next : best), {})
}

/** A text by language: English and any other. */
const isText = (schema: JsonSchema | undefined): boolean =>
  schema?.allOf?.some(({ additionalProperties }) => typeof additionalProperties === 'object') ?? false

const isEmptyDefault = (value: unknown, schema: JsonSchema | undefined): boolean =>
  Array.isArray(value) && value.length === 0 && Array.isArray(schema?.default) && schema.default.length === 0
