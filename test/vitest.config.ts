import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/db/**/*.test.ts'],
    environment: 'node',
    // Two cores: more workers than that only slow the property tests down.
    maxWorkers: 2,
    allowOnly: false,
    testTimeout: 60_000
  }
})
