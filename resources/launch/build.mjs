import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { localNode, root, treeCache } from './paths.mjs'
import { lastLines, run } from './run.mjs'
import { StepFailed, say } from './step.mjs'

const stamp = join(treeCache, 'build')
const sources = ['shared', 'electron', 'renderer', 'resources', 'package.json', 'package-lock.json']

function hashOf(names) {
  const hash = createHash('sha256')
  const add = (path) => {
    const entries = readdirSync(join(root, path), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = `${path}/${entry.name}`
      if (inner === 'resources/launch') continue
      if (entry.isDirectory()) add(inner)
      else
        hash
          .update(inner)
          .update('\0')
          .update(readFileSync(join(root, inner)))
          .update('\0')
    }
  }
  for (const name of names) {
    if (name.includes('.')) hash.update(readFileSync(join(root, name)))
    else add(name)
  }
  return hash.digest('hex')
}

/** What the package holds: the build, and how it is put together. */
export function packagingHash() {
  const hash = createHash('sha256').update(hashOf(sources))
  for (const name of ['electron-builder.yml', 'resources/launch/after-pack.mjs']) {
    hash.update(readFileSync(join(root, name)))
  }
  return hash.digest('hex')
}

export const viteArguments = [
  join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  '--config',
  join(root, 'electron', 'electron.vite.config.ts')
]

/** Builds into out/ when a source changed since the last build that succeeded; returns what names this build. */
export async function ensureBuild() {
  const wanted = hashOf(sources)
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (last === wanted && existsSync(join(root, 'out', 'main', 'main.js'))) return wanted
  say('Set-up: building')
  await rm(stamp, { force: true })
  const [program, ...options] = viteArguments
  const env = { ...process.env, NO_COLOR: '1' }
  const { code, output } = await run(localNode, [program, 'build', ...options], { show: false, env })
  if (code !== 0) {
    throw new StepFailed(
      'Build (electron-vite)',
      stripVTControlCharacters(lastLines(output, 30)),
      'Correct the source named above, then run the command again.'
    )
  }
  await mkdir(treeCache, { recursive: true })
  await writeFile(stamp, wanted)
  return wanted
}
