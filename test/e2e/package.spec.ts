import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, packageFolder, test } from './fixtures'

// The package's inspector is fused off, so Playwright cannot launch it: it is started as a user starts it.
const program = join(packageFolder, process.platform === 'win32' ? 'Parcours.exe' : 'parcours')
const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

type Ended = { code: number | null; stdout: string; stderr: string }

function ending(child: ChildProcess): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

function runPackage(...words: string[]): Promise<Ended> {
  // No display on purpose: the package's own wrapper must do without.
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  return ending(spawn(program, [...rootSwitches, ...words], { env }))
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a test depends on
test('the packaged command line writes a sample and verifies it without a display', async ({}, testInfo) => {
  const samples = await runPackage('samples')
  expect(samples.code).toBe(0)
  const [first] = samples.stdout.trim().split('\n')
  const folder = testInfo.outputPath('out')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'sample.parcours')
  const made = await runPackage('new', '--sample', first ?? '', '--out', file)
  expect(made).toEqual({ code: 0, stdout: made.stdout, stderr: '' })
  expect(existsSync(file)).toBe(true)
  expect((await runPackage('verify', file)).code).toBe(0)
})

test('the packaged studio opens a sample in its window and exits 0', async ({ dataFolder }) => {
  const child = spawn(program, [
    ...rootSwitches,
    '--remote-debugging-port=0',
    `--user-data-dir=${dataFolder}`
  ])
  const ended = ending(child)
  const address = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
      const match = /DevTools listening on (ws:\S+)/.exec(told)
      if (match?.[1]) resolve(match[1])
    })
    child.on('close', () => reject(new Error(`the studio ended before it listened:\n${told}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context) throw new Error('the studio has no page')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.getByText('Emprunt immobilier').first().click()
  await expect(page.getByText(/Emprunt immobilier/).first()).toBeVisible()
  await expect(page.getByRole('grid')).toBeAttached()
  await page.close({ runBeforeUnload: true })
  expect((await ended).code).toBe(0)
})

test('the package cannot be turned into a bare Node', async () => {
  const child = spawn(program, [...rootSwitches, 'samples'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  })
  const { code, stdout } = await ending(child)
  expect(code).toBe(0)
  expect(stdout.trim().split('\n').length).toBeGreaterThanOrEqual(3)
})
