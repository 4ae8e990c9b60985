import * as prettier from 'prettier'
import * as z from 'zod/mini'
import { atlasSchema, collections, leftOutSchema, type CollectionName } from '../../../src/dataset/schema.ts'
import { waiverSchema } from '../rules/waivers.ts'
import { orderKeys, toJsonSchema, type JsonSchema } from './order-keys.ts'
import { sortings, sortLeftOut, sortRecords, sortWaivers, type Sorting } from './sort-records.ts'

/** What the rule says of one data file. */
type FileRule = { readonly schema: JsonSchema; readonly sorting: Sorting | null }

const listOf = (item: z.core.$ZodType): JsonSchema => toJsonSchema(z.array(item))

const others: Readonly<Record<string, FileRule>> = {
  'atlas.json': { schema: toJsonSchema(atlasSchema), sorting: null },
  'left-out.json': { schema: listOf(leftOutSchema), sorting: sortLeftOut },
  'waivers.json': { schema: listOf(waiverSchema), sorting: sortWaivers },
}

/** null for a file that the format does not know. `file` is relative to the data folder. */
export function ruleOf(file: string): FileRule | null {
  const other = others[file]
  if (other !== undefined) return other
  for (const [name, { path, schema }] of Object.entries(collections)) {
    const folder = path.endsWith('*.json') ? path.slice(0, -'*.json'.length) : null
    if (folder === null ? file !== path : !file.startsWith(folder) || !file.endsWith('.json')) continue
    return {
      schema: name === 'corridors' ? toJsonSchema(schema) : listOf(schema),
      sorting: sortings[name as CollectionName],
    }
  }
  return null
}

/** The content of a data file as the rule wants it: sorted, keys in the order of the schema, printed by prettier with
 *  the project's options. Doing it twice changes nothing. */
export async function formatContent(
  content: unknown,
  { schema, sorting }: FileRule,
  { languages, options }: { languages: readonly string[]; options: prettier.Options },
): Promise<string> {
  const sorted = Array.isArray(content) ? sortRecords(content, sorting) : content
  return prettier.format(JSON.stringify(orderKeys(sorted, schema, languages)), { ...options, parser: 'json' })
}
