/** The name under which a record is told of: its id, or its place in the list. */
export function nameOf(value: unknown, position: number): string {
  if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') return value.id
    if ('country' in value && typeof value.country === 'string') return value.country
  }
  return `record ${position + 1}`
}
