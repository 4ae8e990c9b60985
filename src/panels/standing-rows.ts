import type { OrganizationStatus } from '../domain/organization.ts'
import { dayLength } from '../time/instant.ts'
import type { Span } from '../time/span.ts'

export type StandingPart = Span & { readonly status: OrganizationStatus }

/** The years of the atlas since the first status. */
export const standingAxis = (statuses: readonly OrganizationStatus[], extent: Span): Span => ({
  start: Math.max(extent.start, Math.min(...statuses.map(({ date }) => date.start))),
  end: extent.end,
})

/** Statuses on the axis in as few rows as they need, none over another: what was held in a body, as a chair, comes below
 *  how one stood to it. */
export function toStandingRows(statuses: readonly OrganizationStatus[], axis: Span): StandingPart[][] {
  const rows: StandingPart[][] = []
  const isOffice = ({ standing }: OrganizationStatus) => Number(standing === 'office')
  const ordered = statuses.toSorted((a, b) => isOffice(a) - isOffice(b) || a.date.start - b.date.start)
  for (const status of ordered) {
    const part = {
      start: Math.max(status.date.start, axis.start),
      end: Math.min(status.date.end, axis.end),
      status,
    }
    if (part.end <= part.start) continue
    const free = rows.find(
      (row) =>
        row.every((other) => isOffice(other.status) === isOffice(status)) &&
        // The day on which one status ends is often that on which the next begins.
        row.every((other) => part.end <= other.start || other.end - dayLength <= part.start),
    )
    if (free === undefined) rows.push([part])
    else free.push(part)
  }
  return rows.map((row) =>
    row
      .toSorted((a, b) => a.start - b.start)
      .map((part, i, all) => ({ ...part, end: Math.min(part.end, all[i + 1]?.start ?? part.end) })),
  )
}
