/** What is remembered for as long as the tab is open, beside what the address holds. A browser may refuse to. */
const globeKey = 'crossroads-globe'

export function recallGlobe(): boolean {
  try {
    return sessionStorage.getItem(globeKey) === 'yes'
  } catch {
    return false
  }
}

export function rememberGlobe(globe: boolean): void {
  try {
    if (globe) sessionStorage.setItem(globeKey, 'yes')
    else sessionStorage.removeItem(globeKey)
  } catch {
    // It is forgotten at the next reload.
  }
}
