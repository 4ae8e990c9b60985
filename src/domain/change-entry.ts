import { landEntry } from './land-changes.ts'

/** Names the entries of a list of changes, so that the map can lead to them. */
export const changeEntry = {
  land: landEntry,
  relation: (country: string): string => `relation:${country}`,
  corridor: (id: string): string => `corridor:${id}`,
  polity: (id: string): string => `polity:${id}`,
  area: (id: string): string => `area:${id}`,
}
