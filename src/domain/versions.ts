/** Name of the file beside the other files of a built atlas. */
export const versionsFile = 'versions.json'

/** What differs between an earlier version of the data and the one shown: ids by collection of the data folder. */
export type VersionChanges = {
  readonly version: string
  readonly issued: string
  readonly added: ChangedIds
  readonly changed: ChangedIds
  readonly removed: ChangedIds
}

export type ChangedIds = Readonly<Record<string, readonly string[]>>

export const countChanged = (ids: ChangedIds): number =>
  Object.values(ids).reduce((sum, list) => sum + list.length, 0)
