import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = resolve(import.meta.dirname, '..', '..')

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(root, 'test-results'),
  // One Electron at a time leaves the second core to its own processes.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // Playwright's call into Electron's main process can lose its answer to the garbage collector just after the start
  // ("Resulting promise was garbage collected"). A second try is listed as flaky, so a real fault still shows.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']]
})
