import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import type { SubjectName } from './options'
import { installProbe, type Look, type Seen } from './probe'
import { cpuOfAll, memoryOfAll } from './processes'

/** A started subject with its map in view, as the measures drive it. */
export type Run = {
  readonly name: SubjectName
  readonly size: number
  readonly app: ElectronApplication
  readonly page: Page
  readonly cdp: CDPSession
  readonly look: Look
  /** How far the wheel turns at once to zoom, since each program takes it in its own measure. */
  readonly zoomTurn: number
}

export const windowSize = { width: 1440, height: 900 }

/** One frame of a display. */
const frame = 1000 / 60

export type Point = { readonly x: number; readonly y: number }

export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** What is too slow for it is measured on fewer frames, or a run of the slowest would take as long as all others. */
const patience = 2000

/**
 * Does the work once a frame, as a hand on a mouse does; a slow answer is waited for and not piled up on. Returns how
 * often it was done.
 */
export async function everyFrame(times: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const until = performance.now() + patience
  let done = 0
  while (done < times && performance.now() < until) {
    await Promise.all([work(done), rest(frame)])
    done += 1
  }
  return done
}

/** Waits until the program has been at rest for a while. */
export async function settle(run: Pick<Run, 'app'>): Promise<void> {
  let before = await cpuOfAll(run.app)
  for (let quiet = 0, looks = 0; quiet < 2 && looks < 40; looks += 1) {
    await rest(100)
    const now = await cpuOfAll(run.app)
    quiet = now - before <= 20 ? quiet + 1 : 0
    before = now
  }
}

export async function timed(
  { page, look }: Pick<Run, 'page' | 'look'>,
  event: 'click' | 'keydown',
  seen: Seen,
  act: () => Promise<unknown>
): Promise<number> {
  await page.evaluate(([kind, what, how]) => window.benchProbe.watch(kind, what, how), [
    event,
    seen,
    look
  ] as const)
  await act()
  return page.evaluate(() => window.benchProbe.seen())
}

/** Processor time of the page's main thread and of all processes, in milliseconds. */
export type Cost = { readonly main: number; readonly all: number }

export async function costOf(run: Run, work: () => Promise<unknown>): Promise<Cost> {
  const [mainBefore, before] = [await mainTime(run.cdp), await cpuOfAll(run.app)]
  await work()
  const [mainAfter, after] = [await mainTime(run.cdp), await cpuOfAll(run.app)]
  return { main: mainAfter - mainBefore, all: after - before }
}

/** Without what the bench itself asked of the page. */
async function mainTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const seconds = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return (seconds('TaskDuration') - seconds('DevToolsCommandDuration')) * 1000
}

/** The tasks of the main thread by the processor's clock: a task that another program interrupted costs no more. */
export async function startCosts(cdp: CDPSession): Promise<void> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
}

/** After every heap that can be asked to has given back what it does not need: the page's, and the main process's. */
export async function memoryOf({ app, cdp }: Pick<Run, 'app' | 'cdp'>): Promise<number> {
  await cdp.send('HeapProfiler.enable')
  for (let times = 0; times < 2; times += 1) await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.disable')
  await app.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    process.getBuiltinModule('node:vm').runInNewContext('gc')()
  })
  await rest(300)
  return memoryOfAll(app)
}

/** Where a program is started, with a data folder of its own. */
export type Start = {
  readonly electron: string
  readonly switches: readonly string[]
  readonly dataFolder: string
}

export function start(
  { electron, switches, dataFolder }: Start,
  words: readonly string[]
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electron,
    args: [...switches, `--user-data-dir=${dataFolder}`, ...words]
  })
}

/** The first window, as large as every other's, with the probe in its page from the next load on. */
export async function probed(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.addInitScript(installProbe)
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, windowSize)
  return page
}
