import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** One tick of /proc, the same on every Linux that Electron runs on. */
const tick = 10

type Process = { readonly pid: number; readonly kilobytes: number; readonly seconds: number }

function processesOf(app: ElectronApplication): Promise<Process[]> {
  return app.evaluate((electron) =>
    electron.app.getAppMetrics().map(({ pid, memory, cpu }) => ({
      pid,
      kilobytes: memory.workingSetSize,
      seconds: cpu.cumulativeCPUUsage ?? 0
    }))
  )
}

const isLinux = process.platform === 'linux'

/**
 * Of all processes of one Electron, in MiB. On Linux memory that processes share is divided among them (PSS); elsewhere
 * Electron is asked, which counts shared pages once for each process. Slow: the system walks all their pages.
 */
export async function memoryOfAll(app: ElectronApplication): Promise<number> {
  const processes = await processesOf(app)
  return sum(processes.map(({ pid, kilobytes }) => (isLinux ? sharedMemory(pid) : kilobytes / 1024)))
}

/** Processor time of all processes of one Electron since they started, in milliseconds. */
export async function cpuOfAll(app: ElectronApplication): Promise<number> {
  const processes = await processesOf(app)
  return sum(processes.map(({ pid, seconds }) => (isLinux ? processorTime(pid) : seconds * 1000)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
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
