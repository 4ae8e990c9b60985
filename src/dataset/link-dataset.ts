import type * as z from 'zod/mini'
import type { Country } from '../domain/country.ts'
import type { Atlas, DetailedDataset } from '../domain/dataset.ts'
import type { Problem } from '../errors.ts'
import type { FileOf, Records } from './check-records.ts'
import { evidenceIn, type Evidence } from './evidence.ts'
import { linkEvents } from './link-events.ts'
import { linkNamed } from './link-named.ts'
import { linkRoutes, type Measure } from './link-routes.ts'
import { linkTerritories } from './link-territories.ts'
import { createLinker, type ReadDate } from './linker.ts'
import type { atlasSchema } from './schema.ts'
import { finish, type Steps } from './steps.ts'

export type LinkOptions = {
  readonly readDate: ReadDate
  readonly fileOf: FileOf
  readonly measure: Measure
  /** As the data build worked it out; else the records say. */
  readonly evidence?: Evidence | null
}

/** Records that fit the format, and what is wrong with the others. */
export type Checked = {
  readonly atlas: z.infer<typeof atlasSchema>
  readonly countries: readonly Country[]
  readonly records: Records
  readonly problems: readonly Problem[]
}

type Linked = { dataset: DetailedDataset; problems: Problem[] }

/** Resolves what records say of each other. Each that leads nowhere is named in `problems` and left out. */
export const linkDataset = (checked: Checked, options: LinkOptions): Linked =>
  finish(linkInSteps(checked, options))

/** The same in steps: there may be very many events. */
export function* linkInSteps(
  { atlas, countries, records, ...checked }: Checked,
  options: LinkOptions,
): Steps<Linked> {
  const problems = [...checked.problems]
  const linker = createLinker(records, problems, options)
  const countryById = byId(countries)
  const named = linkNamed(records, linker, { places: byId(records.places), countries: countryById })
  const evidence = options.evidence ?? evidenceIn(records)
  const base = {
    atlas: toAtlas(atlas, options.readDate),
    sources: byId(records.sources.map((source) => ({ ...source, ...evidence.voiceOf(source.id) }))),
    places: byId(records.places),
    organizations: byId(named.organizations),
    people: byId(named.people),
    themes: byId(named.themes),
    figures: byId(records.figures),
    perspectives: records.perspectives,
    countries: countryById,
    ...linkRoutes(records, linker, options.measure),
    ...linkTerritories(records, linker, countryById),
  }
  const events = yield* linkEvents(records.events, { ...base, evidence }, linker)
  return { dataset: { ...base, events, eventById: byId(events) }, problems }
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]))

function toAtlas(record: Checked['atlas'], readDate: ReadDate): Atlas {
  const { extent, defaultView, presets = [], ...rest } = record
  const between = (from: string, to: string) => ({ start: readDate(from).start, end: readDate(to).end })
  const { from, to, at, map } = defaultView
  return {
    ...rest,
    extent: between(extent.from, extent.to),
    presets: presets.map(({ names, date }) => ({ names, span: between(date, date) })),
    defaultView: { shown: between(from, to), cursor: readDate(at).start, map },
  }
}
