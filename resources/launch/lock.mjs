import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { treeCache } from './paths.mjs'
import { say } from './step.mjs'

const path = join(treeCache, 'set-up.lock')

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function holder() {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    // Released between our attempt and this look.
    return null
  }
}

/** One build at a time in a tree: two commands started together would empty each other's output folder. */
export async function alone(work) {
  mkdirSync(treeCache, { recursive: true })
  for (let told = false; ; ) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const pid = holder()
    if (pid !== null && !isAlive(pid)) rmSync(path, { force: true })
    else {
      if (!told) say(`Set-up: waiting for the build of process ${pid}`)
      told = true
      await wait(200)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
