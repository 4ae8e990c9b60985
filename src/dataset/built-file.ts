/** A file of the data build begins with a mark that was worked out from all the rest. As long as the two agree, its records
 *  are the ones that the build checked; one that was changed since is checked again. The mark tells an accident from none;
 *  it is no proof against somebody who means to deceive. Behind it stand the length of the rest and the number of events,
 *  for whoever waits. */

const pattern = /^\{"mark":"([0-9a-z]+)","bytes":(\d+),"count":(\d+),/

/** Writes a file with its mark. */
export function toBuiltFile(content: Readonly<Record<string, unknown>>): string {
  const rest = JSON.stringify(content).slice(1)
  const bytes = new TextEncoder().encode(rest).length
  const count = Array.isArray(content['events']) ? content['events'].length : 0
  return `{"mark":"${markOf(rest)}","bytes":${bytes},"count":${count},${rest}`
}

export function isAsBuilt(text: string): boolean {
  const [start, mark] = pattern.exec(text) ?? []
  return start !== undefined && markOf(text.slice(start.length)) === mark
}

/** What the beginning of a file says of the whole; null for one that no build wrote, or when too little has come. */
export function readPromise(start: string): { bytes: number; events: number } | null {
  const [, , bytes, count] = pattern.exec(start) ?? []
  return bytes === undefined ? null : { bytes: Number(bytes), events: Number(count) }
}

/** Two rounds of FNV-1a over the characters, from different beginnings: 64 bits. */
function markOf(text: string): string {
  let a = 0x811c9dc5
  let b = 0x050c5d1f
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x01000193)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
