/** A file of the data build bears a mark at its beginning that was worked out from all the rest. As long as the two agree,
 *  its records are the ones that the build checked; one that was changed since is checked again. The mark tells an
 *  accident from none; it is no proof against somebody who means to deceive. */

const pattern = /^\{"mark":"([0-9a-z]+)",/

/** Writes a file with its mark. */
export function toBuiltFile(content: object): string {
  const rest = JSON.stringify(content).slice(1)
  return `{"mark":"${markOf(rest)}",${rest}`
}

export function isAsBuilt(text: string): boolean {
  const [start, mark] = pattern.exec(text) ?? []
  return start !== undefined && markOf(text.slice(start.length)) === mark
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
