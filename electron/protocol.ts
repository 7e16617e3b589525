import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { app, protocol, type Session } from 'electron'

export const origin = 'app://parcours'
/** Put in index.html by the build (Vite's `html.cspNonce`), replaced here for every load. */
const noncePlaceholder = 'PARCOURS_NONCE'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm'
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default'
  ].join('; ')
}

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** The file a URL of ours names, or null: another host, a bad escape, or a path that leaves the folder. */
export function fileOf(url: string, folder: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== new URL(origin).host) return null
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    // A stray percent sign: no file of ours is named so.
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = normalize(join(folder, path === '/' ? 'index.html' : path))
  return file.startsWith(folder + sep) ? file : null
}

export function serveRenderer(session: Session): void {
  const folder = join(app.getAppPath(), 'out', 'renderer')
  session.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? fileOf(request.url, folder) : null
    const type = file === null ? undefined : types[extname(file)]
    if (file === null || type === undefined) return new Response('', { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const headers = {
      'content-type': type,
      'content-security-policy': policy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store'
    }
    try {
      if (!file.endsWith('.html')) return new Response(await readFile(file), { headers })
      const page = await readFile(file, 'utf8')
      return new Response(page.replaceAll(noncePlaceholder, nonce), { headers })
    } catch {
      // Not there: a page of ours never asks for such a file, so there is nobody to explain it to.
      return new Response('', { status: 404 })
    }
  })
}
