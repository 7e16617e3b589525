import { spawnSync } from 'node:child_process'
import { ensureAppTree } from './app-tree.mjs'
import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureElectron } from './electron.mjs'
import { ensureFallbackSqlite } from './fallback-sqlite.mjs'
import { ensureLibraries } from './libraries.mjs'
import { alone } from './lock.mjs'
import { localNode, root } from './paths.mjs'
import { StepFailed } from './step.mjs'

export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Dependencies first, by whatever Node is there; then the rest of the same command under the Node they brought. */
export async function underLocalNode() {
  const [major] = process.versions.node.split('.')
  if (Number(major) < 20) {
    throw new StepFailed(
      'Node',
      `This is Node ${process.versions.node}.`,
      'Install Node 20 or newer and try again.'
    )
  }
  await ensureDependencies()
  if (process.execPath === localNode || Number(major) >= 24) return
  const { status } = spawnSync(localNode, process.argv.slice(1), { stdio: 'inherit', cwd: root })
  process.exit(status ?? 1)
}

/**
 * Everything between a fresh clone and a studio that can be started. Returns the Electron to start and the folder to
 * start it with.
 */
export async function setUp({ display = hasDisplay(), tests = false, build = true } = {}) {
  await underLocalNode()
  return alone(async () => {
    await ensureLibraries({ display, tests })
    const electron = await ensureElectron()
    let sqlite = null
    if (electron.fallback) {
      await ensureLibraries({ display, tests, fallback: true })
      sqlite = await ensureFallbackSqlite()
    }
    if (!build) return { ...electron, sqlite, app: root }
    const name = await ensureBuild()
    return { ...electron, sqlite, app: sqlite ? await ensureAppTree(name, sqlite) : root }
  })
}

/** What Electron needs on the command line before the app's folder. Root may not use Chromium's sandbox. */
export function switches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
