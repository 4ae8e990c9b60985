import { messagesIn } from '../i18n/i18n.tsx'

/** Dates of accounts are written with English names of months, whole or cut to three letters. */
const english = messagesIn('en').dates
const pattern = new RegExp(`\\b(${[...english.months, ...english.shortMonths].join('|')})\\b`, 'g')

type Months = { readonly months: readonly string[]; readonly shortMonths: readonly string[] }

/** The date with the reader's names of months; other words stay. */
export const withMonths = (text: string, { months, shortMonths }: Months): string =>
  text.replace(pattern, (name) => {
    const long = english.months.indexOf(name)
    return (long >= 0 ? months[long] : shortMonths[english.shortMonths.indexOf(name)]) ?? name
  })
