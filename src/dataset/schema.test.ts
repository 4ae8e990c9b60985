import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { atlasSchema, collections } from './schema.ts'

type Shape = {
  type?: string
  pattern?: string
  enum?: unknown[]
  properties?: Record<string, Shape>
  additionalProperties?: Shape | boolean
  items?: Shape
  prefixItems?: Shape[]
  anyOf?: Shape[]
  allOf?: Shape[]
}

/** Dotted paths of the strings that may hold anything in one language. */
function freeTexts(shape: Shape, path: string): string[] {
  if (shape.allOf !== undefined) return [] // A text in every language.
  if (shape.type === 'string') return shape.pattern === undefined && shape.enum === undefined ? [path] : []
  return [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, part]) => freeTexts(part, `${path}.${key}`)),
    ...[...(shape.anyOf ?? []), ...(shape.prefixItems ?? [])].flatMap((part) => freeTexts(part, path)),
    ...(shape.items === undefined ? [] : freeTexts(shape.items, path)),
    ...(typeof shape.additionalProperties === 'object' ? freeTexts(shape.additionalProperties, path) : []),
  ]
}

/** Dates are EDTF; what an account says is quoted; a document keeps its own names. Printed dates and figures are in all
 *  languages as soon as they have words, which a rule of the data check sees to. */
const mayBeInOneLanguage = [
  /\.(date|term|from|to|at|issued)$/,
  /accounts\.(locator\.(section|page|paragraph)|says\.(date|when|place|figures|wording))$/,
  /^sources\.(title|titleLanguage|short|author|publisher|language|transcription\.file)$/,
  /^events\.calendar\.literal$/,
  /^places\.otherNames\.(name|lang)$/,
  /^atlas\.(languages|licence)$/,
  /^areas\.parties$/, // Ids.
  /^areas\.otherNames\.lang$/,
  /^perspectives\.begins$/, // How the perspectives of sources begin, compared and never shown.
]

test('what readers see is in every language of the atlas', () => {
  const schemas = { ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])), atlas: atlasSchema } // prettier-ignore
  const texts = Object.entries(schemas).flatMap(([name, schema]) =>
    freeTexts(z.toJSONSchema(schema, { io: 'input' }) as Shape, name),
  )
  expect(texts.length).toBeGreaterThan(30)
  expect(texts.filter((text) => !mayBeInOneLanguage.some((pattern) => pattern.test(text)))).toEqual([])
})
