/** How much of the atlas has come: told by whoever fetches, shown by whoever waits. */
export type Arrival = {
  /** In bytes as they are read, after the server's compression. */
  readonly received: number
  /** null where nobody has said how long the file is. */
  readonly bytes: number | null
  readonly events: number | null
}

let arrival: Arrival = { received: 0, bytes: null, events: null }
const listeners = new Set<() => void>()

export const currentArrival = (): Arrival => arrival

export function tellArrival(now: Arrival): void {
  arrival = now
  for (const listener of listeners) listener()
}

export function watchArrival(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
