import { perspectiveOf } from '../../../src/domain/perspective.ts'
import type { Rule } from './rule.ts'

/** A source that no group of perspectives takes: no filter and no reading of the atlas would reach it. */
export const perspectiveUnknown: Rule = {
  id: 'perspective-unknown',
  check: ({ records: { sources, perspectives }, problem }) =>
    perspectives.length === 0
      ? []
      : sources
          .filter((source) => perspectiveOf(source, perspectives) === null)
          .map(({ id, perspective, kind }) =>
            problem({
              collection: 'sources',
              record: id,
              field: 'perspective',
              reason: `“${perspective.en}” (${kind}) belongs to no group of perspectives.json`,
            }),
          ),
}

/** A group that takes no source, as its beginnings are taken by an earlier one or begin nothing. */
export const perspectiveEmpty: Rule = {
  id: 'perspective-empty',
  check: ({ records: { sources, perspectives }, problem }) => {
    const taken = new Set(sources.map((source) => perspectiveOf(source, perspectives)?.id))
    return perspectives
      .filter(({ id }) => !taken.has(id))
      .map(({ id }) =>
        problem({ collection: 'perspectives', record: id, field: 'begins', reason: 'takes no source' }),
      )
  },
}
