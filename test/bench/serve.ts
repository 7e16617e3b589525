import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
}

export type Served = { readonly origin: string; close(): void }

/** The peers' pages and all they load, from this machine. `folders` by the first part of an address; '' is the pages'. */
export function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const [, first = ''] = path.split('/')
    const folder = folders[first] ?? folders[''] ?? ''
    const file = resolve(join(folder, first in folders ? path.slice(first.length + 2) : path))
    try {
      if (!file.startsWith(resolve(folder) + sep)) throw new Error('outside of what is served')
      const bytes = await readFile(file)
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('no port')
      done({ origin: `http://127.0.0.1:${address.port}`, close: () => server.close() })
    })
  })
}
