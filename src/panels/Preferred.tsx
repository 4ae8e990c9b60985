import type { Account } from '../domain/account.ts'
import { useMessages } from '../i18n/i18n.tsx'

/** That the record follows this account, and by which rule. */
export function Preferred({ account }: { account: Account }) {
  const { panels } = useMessages()
  return account.preferred === undefined ? null : (
    <p className="panels-preferred">
      {panels.preferred} {panels.preferences[account.preferred]}
    </p>
  )
}
