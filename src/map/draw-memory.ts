/** Tells whether any input of a step differs from the last time, so that each frame draws only what changed. */
export type Differs = (step: string, ...inputs: readonly unknown[]) => boolean

export function createMemory() {
  let last = new Map<string, readonly unknown[]>()
  const differs: Differs = (step, ...inputs) => {
    const before = last.get(step)
    last.set(step, inputs)
    return before === undefined || inputs.some((input, i) => input !== before[i])
  }
  return {
    differs,
    forget: () => {
      last = new Map()
    },
  }
}
