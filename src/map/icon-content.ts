import type { KindFamily } from '../domain/event.ts'

/** What an icon of the map shows. */
export type IconContent =
  | { readonly look: 'single'; readonly family: KindFamily; readonly hue: number | null }
  | {
      readonly look: 'selected'
      readonly family: KindFamily
      readonly hue: number | null
      readonly isAside: boolean
    }
  | {
      readonly look: 'cluster'
      readonly count: number
      readonly shares: readonly HueShare[]
    }

export type HueShare = { readonly hue: number | null; readonly count: number }

/** Radius of a cluster's circle, pixels. */
export const clusterSize = (count: number): number =>
  count > 9999 ? 19 : count > 999 ? 17 : count > 40 ? 15 : count > 12 ? 12.5 : 10.5

const singleRadius = 6
export const selectedRadius = 11

/** How far a mark reaches from its place, pixels. */
export const reachOf = (count: number): number => (count === 1 ? singleRadius : clusterSize(count))

/** In at most four characters: 950, 1.2k, 12k, 120k. */
export function formatCount(count: number): string {
  if (count < 1000) return String(count)
  const thousands = count / 1000
  return `${thousands < 10 ? (Math.floor(thousands * 10) / 10).toFixed(1).replace('.0', '') : Math.floor(thousands)}k`
}
