import type { FileOf } from '../../../src/dataset/check-records.ts'
import type { Problem } from '../../../src/errors.ts'
import { link, type OpenAtlas } from '../open-atlas.ts'
import { startOf } from '../read-dates.ts'
import { runRules } from '../rules/check-data.ts'
import { createRuleContext } from '../rules/rule.ts'
import { isObject } from '../rules/walk.ts'

/** Where a new event goes, and what the check would say of it there. */

type Dated = { readonly file: string; readonly date: unknown }

/** The file of the events around the date: the one that begins last before it. Undated events, and those before every
 *  file, go to the first. null when there is no file. */
export function eraFile(date: string | null, events: readonly Dated[]): string | null {
  const starts = new Map<string, number>()
  for (const { file, date: text } of events) {
    const start = typeof text === 'string' ? startOf(text) : Number.POSITIVE_INFINITY
    starts.set(file, Math.min(start, starts.get(file) ?? Number.POSITIVE_INFINITY))
  }
  const files = [...starts].sort((a, b) => a[1] - b[1])
  const start = date === null ? Number.NEGATIVE_INFINITY : startOf(date)
  return (files.filter(([, first]) => first <= start).at(-1) ?? files[0])?.[0] ?? null
}

export function eventsByFile({ raw, fileOf }: Pick<OpenAtlas, 'raw' | 'fileOf'>): Dated[] {
  const events: unknown = raw['events']
  return (Array.isArray(events) ? events : []).map((event: unknown, i) => ({
    file: fileOf('events', i),
    date: isObject(event) ? event['date'] : null,
  }))
}

/** The problems of the event as the data check tells them, and of no other record. */
export function problemsOf(
  event: Readonly<Record<string, unknown>>,
  file: string,
  atlas: OpenAtlas,
): Problem[] {
  const events = Array.isArray(atlas.raw['events']) ? atlas.raw['events'] : []
  const raw = { ...atlas.raw, events: [...events, event] }
  const fileOf: FileOf = (collection, position) =>
    collection === 'events' && position === events.length ? file : atlas.fileOf(collection, position)
  const { dataset, problems } = link(raw, fileOf)
  const context = createRuleContext({
    raw,
    dataset,
    fileOf,
    shapes: atlas.shapes,
    units: atlas.units,
    leftOut: [],
  })
  return [...problems, ...runRules(context, [])].filter(({ record }) => record === event['id'])
}
