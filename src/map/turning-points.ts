/** How many of the turning points have come by an instant: a number that changes only when something on the map does. */
export function createClock(instants: Iterable<number>): (instant: number) => number {
  const sorted = [...new Set(instants)].sort((a, b) => a - b)
  return (instant) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) <= instant) low = middle + 1
      else high = middle
    }
    return low
  }
}
