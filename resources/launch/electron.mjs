import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { ensureFallbackElectron, fallbackVersion } from './fallback-electron.mjs'
import { localNode, root } from './paths.mjs'
import { StepFailed, say } from './step.mjs'

const folder = join(root, 'node_modules', 'electron')
const step = 'Electron'

function downloaded() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const dist = join(folder, 'dist')
  // install.js writes path.txt last.
  if (!existsSync(join(folder, 'path.txt')) || !existsSync(join(dist, 'version'))) return null
  if (readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return null
  const executable = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8').trim())
  return existsSync(executable) ? { executable, dist, version, fallback: false } : null
}

/** A quick question, so that a machine without a network does not wait for a download's time-outs. */
function reachesDownloadHost() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, HTTPS_PROXY, https_proxy } = process.env
  if (ELECTRON_MIRROR || npm_config_electron_mirror || HTTPS_PROXY || https_proxy)
    return Promise.resolve(true)
  return new Promise((resolve) => {
    const socket = connect({ host: 'github.com', port: 443, timeout: 5000 })
    const answer = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket.on('connect', () => answer(true))
    socket.on('timeout', () => answer(false))
    socket.on('error', () => answer(false))
  })
}

export function canFallBack() {
  return process.platform === 'linux' && process.arch === 'x64'
}

async function fallback() {
  const dist = await ensureFallbackElectron()
  return { executable: join(dist, 'electron'), dist, version: fallbackVersion, fallback: true }
}

export async function ensureElectron() {
  const present = downloaded()
  if (present) return present
  let why = 'This machine does not reach the host Electron is downloaded from.'
  if (await reachesDownloadHost()) {
    say('Set-up: downloading Electron')
    const { status } = spawnSync(localNode, [join(folder, 'install.js')], {
      stdio: 'inherit',
      timeout: 900_000
    })
    const now = downloaded()
    if (now) return now
    why = `The download of Electron ended with exit code ${status}; its own message stands above.`
  }
  if (canFallBack()) return fallback()
  throw new StepFailed(
    step,
    why,
    'Connect this machine to the internet once, or set ELECTRON_MIRROR to a mirror it reaches, then run the command again.'
  )
}
