import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.png': 'image/png',
}

/** Serves files of the first folder that has them; a folder may be given an address to begin with. */
export function serve(
  folders: readonly (readonly [prefix: string, folder: string])[],
): Promise<{ server: Server; address: string }> {
  const find = (path: string): string | null => {
    for (const [prefix, folder] of folders) {
      if (!path.startsWith(prefix)) continue
      const file = join(folder, normalize(`/${path.slice(prefix.length)}`))
      if (existsSync(file) && statSync(file).isFile()) return file
    }
    return null
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = find(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (file === null) return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
    return response
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ server, address: `http://127.0.0.1:${port}` })
    })
  })
}
