import { readPrinted } from '../time/printed-date.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapList = (value: unknown, change: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value

/** An atlas as people write it, with the printed dates of its events read: whatever account prints a plain date and does not
 *  say itself what that is gets it as `when`. */
export const withSaidDates = (raw: Json): Json => ({ ...raw, events: mapList(raw['events'], readAccounts) })

const readAccounts = (event: unknown): unknown =>
  isObject(event) ? { ...event, accounts: mapList(event['accounts'], readAccount) } : event

function readAccount(account: unknown): unknown {
  if (!isObject(account) || !isObject(account['says'])) return account
  const { says } = account
  const edtf = 'when' in says ? null : readPrinted(englishOf(says['date']))
  return edtf === null ? account : { ...account, says: { ...says, when: edtf } }
}

const englishOf = (printed: unknown): string => {
  const text = isObject(printed) ? printed['en'] : printed
  return typeof text === 'string' ? text : ''
}
