import { existsSync, readdirSync, statSync } from 'node:fs'
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { root, treeCache } from './paths.mjs'

const keep = 3

/** better-sqlite3 with the rebuilt binary; every other module is found further up, in this tree's node_modules. */
async function overlaySqlite(folder, binary) {
  const source = join(root, 'node_modules', 'better-sqlite3')
  const target = join(folder, 'node_modules', 'better-sqlite3')
  await mkdir(join(target, 'prebuilds'), { recursive: true })
  await cp(join(source, 'package.json'), join(target, 'package.json'))
  await cp(join(source, 'lib'), join(target, 'lib'), { recursive: true })
  await cp(binary, join(target, 'prebuilds', 'linux-x64.node'))
}

async function overlay(folder, binary) {
  await mkdir(folder, { recursive: true })
  await overlaySqlite(folder, binary)
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  await symlink(join(root, 'resources'), join(folder, 'resources'))
}

/**
 * The folder to hand to the fallback Electron: the built app with the addon that runs there. One folder a build, and
 * the last few are kept, so that a studio already open is not pulled from under its feet.
 */
export async function ensureAppTree(build, binary) {
  const folder = join(treeCache, `app-${build.slice(0, 12)}`)
  if (existsSync(folder)) return folder
  const work = `${folder}.${process.pid}`
  await overlay(work, binary)
  await cp(join(root, 'out'), join(work, 'out'), { recursive: true })
  await rename(work, folder)
  const trees = readdirSync(treeCache)
    .filter((name) => /^app-[0-9a-f]{12}$/.test(name))
    .map((name) => join(treeCache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const old of trees.slice(keep)) await rm(old, { recursive: true, force: true })
  return folder
}

/** The same for `npm run dev`, where electron-vite itself writes out/ as sources change. */
export async function freshDevTree(binary) {
  const folder = join(treeCache, 'app-dev')
  await rm(folder, { recursive: true, force: true })
  await overlay(folder, binary)
  return folder
}
