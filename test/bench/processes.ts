import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

export type Usage = {
  /** All processes of the program, in MiB. Memory they share is counted once. */
  readonly memory: number
  /** Processor time of all of them since they started, in milliseconds. */
  readonly cpu: number
}

/** One tick of /proc, the same on every Linux that Electron runs on. */
const tick = 10

/**
 * Of all processes of one Electron. On Linux from /proc, where memory that processes share is divided among them (PSS);
 * elsewhere from Electron itself, which counts shared pages once for each process.
 */
export async function usageOf(app: ElectronApplication): Promise<Usage> {
  const metrics = await app.evaluate((electron) =>
    electron.app.getAppMetrics().map(({ pid, memory, cpu }) => ({
      pid,
      kilobytes: memory.workingSetSize,
      seconds: cpu.cumulativeCPUUsage ?? 0
    }))
  )
  const each = metrics.map((process) => {
    if (globalThis.process.platform !== 'linux')
      return { memory: process.kilobytes / 1024, cpu: process.seconds * 1000 }
    return { memory: sharedMemory(process.pid), cpu: processorTime(process.pid) }
  })
  return {
    memory: each.reduce((sum, { memory }) => sum + memory, 0),
    cpu: each.reduce((sum, { cpu }) => sum + cpu, 0)
  }
}

function sharedMemory(pid: number): number {
  const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  return Number(pss?.[1]) / 1024
}

function processorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}
