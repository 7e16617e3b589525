import { createHash } from 'node:crypto'
import { hostname } from 'node:os'

/** A folder can be shared by machines, whose processes have the same numbers. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** The beginning of the name of something this process makes for as long as it runs. */
export function ownName(prefix: string): string {
  return `${prefix}${machine}-${process.pid}-`
}

/** Made by a process of this machine that is no more: it was killed, or would have taken it away itself. */
export function isForgotten(name: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false
  const [of, pid, ...rest] = name.slice(prefix.length).split('-')
  return of === machine && rest.length > 0 && /^\d{1,9}$/.test(pid ?? '') && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's may not be asked, and runs.
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH'
  }
}
