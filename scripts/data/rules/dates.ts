import { parseEdtf } from '../../../src/time/edtf.ts'
import type { Rule } from './rule.ts'
import { datesIn } from './walk.ts'

export const dateUnreadable: Rule = {
  id: 'date-unreadable',
  check: ({ entries, problem }) =>
    entries.flatMap(({ collection, id, record }) =>
      datesIn(record).flatMap(({ field, edtf }) => {
        const reason = whyUnreadable(edtf)
        return reason === null ? [] : [problem({ collection, record: id, field, reason })]
      }),
    ),
}

function whyUnreadable(edtf: string): string | null {
  try {
    parseEdtf(edtf)
    return null
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

export const endBeforeStart: Rule = {
  id: 'end-before-start',
  check: ({ entries, readDate, problem }) =>
    entries.flatMap(({ collection, id, record }) =>
      datesIn(record).flatMap(({ field, edtf }) => {
        // “About” widens both ends by a unit and would hide a reversal.
        const ends = edtf.replace(/[~?%[\]]/g, '').split(/\/|\.\.(?=\d)|,\s*/)
        const dates = ends.flatMap((end) => (/\d/.test(end) ? (readDate(end) ?? []) : []))
        const reversed = dates.some(
          (date, i) => date.end <= (dates[i - 1]?.start ?? Number.NEGATIVE_INFINITY),
        )
        if (!reversed) return []
        return [problem({ collection, record: id, field, reason: `“${edtf}” ends before it begins` })]
      }),
    ),
}
