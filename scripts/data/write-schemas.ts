import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { atlasSchema, collections, leftOutSchema } from '../../src/dataset/schema.ts'

/** Publishes the format as JSON Schema: a file for each kind of data file, named like it. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, schema: z.core.$ZodType) =>
    writeFileSync(
      join(folder, `${name}.schema.json`),
      JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 1),
    )
  write('atlas', atlasSchema)
  write('left-out', z.array(leftOutSchema))
  for (const [name, { schema }] of Object.entries(collections))
    write(name, name === 'corridors' ? schema : z.array(schema))
}
