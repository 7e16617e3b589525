import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isForgotten, ownName } from './own-name'

const prefix = 'parcours-'

/** In the system's folder for such things. What is put there is a client's: a run that was killed is cleared up by the next. */
export function makeTempFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    if (!isForgotten(name, prefix)) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // Another user's stays theirs.
    }
  }
  return mkdtempSync(join(tmpdir(), ownName(prefix)))
}
