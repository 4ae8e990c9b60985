/** Takes away the plate and lanes of `index.html`, which stand until there is something to show. */
export const endWaiting = (): void => document.getElementById('waiting')?.remove()
