import { possiblyIn } from '../../../src/time/fuzzy-date.ts'
import { printedIn } from '../../../src/domain/account.ts'
import type { DetailedEvent } from '../../../src/domain/event.ts'
import { readPrintedDate } from './printed-dates.ts'
import type { Rule } from './rule.ts'

type Told = Pick<DetailedEvent, 'date' | 'accounts'>

/** Positions of the accounts that print a day for which the record's date leaves no room. */
const contradicting = ({ date, accounts }: Told): number[] =>
  accounts.flatMap(({ says }, n) => {
    const printed = says?.date === undefined ? null : readPrintedDate(says.date)
    return date === null || printed === null || possiblyIn(printed, date) ? [] : [n]
  })

/** Told as a difference, or the account says of what it is the day. */
export const datesDiffer: Rule = {
  id: 'dates-differ',
  check: ({ dataset, problem }) =>
    dataset.events
      .filter(({ differ }) => differ === undefined)
      .flatMap((event) =>
        contradicting(event)
          .filter((n) => event.accounts[n]?.note === undefined)
          .map((n) => {
            const printed = printedIn(event.accounts[n]?.says?.date ?? '', 'en')
            const reason = `prints “${printed}”, the record ${event.date?.edtf}: say that they differ, or of what it is the date`
            return problem({
              collection: 'events',
              record: event.id,
              field: `accounts.${n}.says.date`,
              reason,
            })
          }),
      ),
}

const ofDates = /\b(day|month|year|date)s?\b|\bwhen\b/

export const preferredMissing: Rule = {
  id: 'preferred-missing',
  check: ({ dataset, problem }) =>
    dataset.events
      .filter(({ differ }) => differ !== undefined && ofDates.test(differ.en))
      .filter((event) => contradicting(event).length > 0)
      .filter(({ accounts }) => accounts.every(({ preferred }) => preferred === undefined))
      .map(({ id, differ }) =>
        problem({
          collection: 'events',
          record: id,
          field: 'accounts',
          reason: `differ on “${differ?.en}”: say which one the record's date follows, and why`,
        }),
      ),
}
