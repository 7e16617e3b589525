import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Numbers } from './measures'

/** Every format of a generated map, in a process of its own as the studio's exports are. */
export function measureExports(size: number): Promise<Numbers> {
  const child = fork(join(import.meta.dirname, 'exports-process.mjs'), [String(size)])
  return new Promise((resolve, reject) => {
    child.once('message', (numbers) => resolve(numbers as Numbers))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the exports ended with code ${code}`)))
  })
}
