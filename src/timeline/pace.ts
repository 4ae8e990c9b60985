/** How playing goes. */

export const speeds = [0.5, 1, 2, 4, 8] as const
export type Speed = (typeof speeds)[number]

/** `event` skips the time in which nothing happens. */
export const paceUnits = ['day', 'month', 'year', 'event'] as const
export type PaceUnit = (typeof paceUnits)[number]

export type Pace = {
  readonly unit: PaceUnit
  readonly speed: Speed
  readonly direction: 1 | -1
  /** Over and over the shown span, instead of once to the end of the axis. */
  readonly loop: boolean
}
