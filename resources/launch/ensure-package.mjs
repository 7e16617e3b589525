import { existsSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packagingHash } from './build.mjs'
import { alone } from './lock.mjs'
import { localNode, root, treeCache } from './paths.mjs'
import { lastLines, run } from './run.mjs'
import { StepFailed, say } from './step.mjs'

const names = { linux: '--linux', darwin: '--mac', win32: '--win' }
const unpacked = { linux: 'linux-unpacked', darwin: 'mac', win32: 'win-unpacked' }

/**
 * The unpacked package of this machine's kind, made again when something in it changed. With the fallback Electron its
 * folder is named test-package: nothing that a client gets may hold that runtime.
 */
export function ensurePackage(studio) {
  return alone(() => packageOf(studio))
}

async function packageOf(studio) {
  const folder = join(root, 'dist', studio.fallback ? 'test-package' : unpacked[process.platform])
  const stamp = join(treeCache, 'package')
  const wanted = `${packagingHash()} ${studio.version}`
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder
  say('Set-up: packaging')
  await rm(stamp, { force: true })
  await rm(folder, { recursive: true, force: true })
  const { code, output } = await run(
    localNode,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      names[process.platform],
      'dir',
      '--config',
      'electron-builder.yml',
      `-c.electronDist=${studio.dist}`,
      `-c.electronVersion=${studio.version}`
    ],
    { show: false, env: { ...process.env, NO_COLOR: '1', PARCOURS_FALLBACK_SQLITE: studio.sqlite ?? '' } }
  )
  if (code !== 0) {
    throw new StepFailed(
      'Package (electron-builder)',
      lastLines(output, 20),
      'Correct electron-builder.yml or what it names, then run the command again.'
    )
  }
  if (studio.fallback) await rename(join(root, 'dist', 'linux-unpacked'), folder)
  await writeFile(stamp, wanted)
  return folder
}
