import { possiblyIn } from '../../../src/time/fuzzy-date.ts'
import { printedIn } from '../../../src/domain/account.ts'
import type { DetailedEvent } from '../../../src/domain/event.ts'
import type { Rule } from './rule.ts'

type Told = Pick<DetailedEvent, 'date' | 'saidDates'>

/** Positions of the accounts that print a day for which the record's date leaves no room. */
const contradicting = ({ date, saidDates }: Told): number[] =>
  saidDates.flatMap((said, n) => (date === null || said === null || possiblyIn(said, date) ? [] : [n]))

/** A printed date that is not plain and of which nobody says what it is. */
export const dateUntold: Rule = {
  id: 'date-untold',
  check: ({ dataset, problem }) =>
    dataset.events.flatMap(({ id, accounts }) =>
      accounts.flatMap(({ says }, n) =>
        says?.date === undefined || says.when !== undefined
          ? []
          : [
              problem({
                collection: 'events',
                record: id,
                field: `accounts.${n}.says.date`,
                reason: `“${printedIn(says.date, 'en')}” is no plain date: give it as EDTF in “when”, or null where it is the date of something else`,
              }),
            ],
      ),
    ),
}

/** Told as a difference; or it is the day of something else, and the account says so. */
export const datesDiffer: Rule = {
  id: 'dates-differ',
  check: ({ dataset, problem }) =>
    dataset.events
      .filter(({ differ }) => differ === undefined)
      .flatMap((event) =>
        contradicting(event).map((n) => {
          const printed = printedIn(event.accounts[n]?.says?.date ?? '', 'en')
          const reason = `prints “${printed}”, the record ${event.date?.edtf}: say that they differ, or null in “when” where it is the date of something else`
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
