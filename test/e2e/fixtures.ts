import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { departures, isWholeLog } from './network-log'

function fromLauncher(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests with "npm run e2e".`)
  return value
}

export const electronPath = fromLauncher('PARCOURS_ELECTRON')
export const appFolder = fromLauncher('PARCOURS_APP')
export const packageFolder = fromLauncher('PARCOURS_PACKAGE')
const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The arguments that start a studio on a data folder of its own. */
export function studioArguments(dataFolder: string, ...words: string[]): string[] {
  return [...rootSwitches, `--user-data-dir=${dataFolder}`, appFolder, ...words]
}

type Fixtures = {
  dataFolder: string
  /** Starts the studio; may be called again after `close` on the same data, which is how a restart is tested. */
  launch: (...words: string[]) => Promise<ElectronApplication>
  app: ElectronApplication
  page: Page
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture depends on
  dataFolder: async ({}, use, testInfo) => {
    const folder = join(testInfo.outputDir, 'data')
    await mkdir(folder, { recursive: true })
    await use(folder)
  },
  launch: async ({ dataFolder }, use, testInfo) => {
    const started: { app: ElectronApplication; log: string; running: boolean }[] = []
    await use(async (...words) => {
      const log = join(testInfo.outputDir, `network-${started.length}.json`)
      const app = await _electron.launch({
        executablePath: electronPath,
        args: [`--log-net-log=${log}`, ...studioArguments(dataFolder, ...words)]
      })
      const entry = { app, log, running: true }
      started.push(entry)
      app.on('close', () => {
        entry.running = false
      })
      return app
    })
    for (const { app, running } of started) if (running) await app.close()
    // Asserted after every test that started a studio, so over the whole run.
    for (const { log } of started) {
      await expect.poll(() => isWholeLog(log), { message: 'Chromium wrote its network log' }).toBe(true)
      expect(departures(log)).toEqual([])
    }
  },
  app: async ({ launch }, use) => {
    await use(await launch())
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    await page.waitForLoadState('load')
    await use(page)
  }
})

export { expect }
