import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localNode, root } from './paths.mjs'
import { runNpm } from './run.mjs'
import { StepFailed, say } from './step.mjs'

function packagesOf(path) {
  if (!existsSync(path)) return null
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/**
 * npm writes node_modules/.package-lock.json last, so an installation that was cut off has none or an old one:
 * it tells more than a stamp of our own could.
 */
export function installedAsLocked(folder) {
  const locked = packagesOf(join(folder, 'package-lock.json'))
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'))
  if (!locked || !installed) return false
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true
    const present = installed[path]
    if (!present) return Boolean(entry.optional || entry.devOptional || entry.peer)
    return present.version === entry.version && existsSync(join(folder, path))
  })
}

export async function ensureDependencies() {
  if (installedAsLocked(root) && existsSync(localNode)) return
  say('Set-up: installing the dependencies (npm ci)')
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'])
  if (code !== 0) {
    throw new StepFailed(
      'Dependencies (npm ci)',
      `npm ended with exit code ${code}; its own message stands above.`,
      'Check that this machine reaches the npm registry and that the disk is not full, then run the command again.'
    )
  }
  if (!existsSync(localNode)) {
    throw new StepFailed(
      'Dependencies (npm ci)',
      `No Node 24 package exists for ${process.platform}-${process.arch}, or npm was told to omit optional packages.`,
      'Run "npm config delete omit" and try again; on another kind of machine the studio cannot be built.'
    )
  }
}
