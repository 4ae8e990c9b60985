import type { VersionChanges } from '../../../src/domain/versions.ts'
import type { VersionFile } from './version-file.ts'

type Prints = Readonly<Record<string, string>>

/** What came, changed and went between two versions of the data, by collection. */
export function changesSince(before: VersionFile, now: VersionFile): VersionChanges {
  const names = [...new Set([...Object.keys(before.records), ...Object.keys(now.records)])]
  const select = (pick: (old: Prints, present: Prints) => string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const [old = {}, present = {}] = [before, now].map(
          ({ records }) => (records as Record<string, Prints>)[name],
        )
        const ids = pick(old, present)
        return ids.length === 0 ? [] : [[name, ids]]
      }),
    )
  return {
    version: before.version,
    issued: before.issued,
    added: select((old, present) => Object.keys(present).filter((id) => old[id] === undefined)),
    changed: select((old, present) =>
      Object.keys(present).filter((id) => old[id] !== undefined && old[id] !== present[id]),
    ),
    removed: select((old, present) => Object.keys(old).filter((id) => present[id] === undefined)),
  }
}
