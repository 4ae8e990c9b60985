/** Stands in for the wrapper that vis-timeline puts around hammer.js, where there is nothing to wrap. */
const asIs = <T>(recogniser: T): T => recogniser

export { asIs as default }
