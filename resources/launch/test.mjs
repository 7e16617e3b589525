import { join } from 'node:path'
import { openVirtualDisplay } from './display.mjs'
import { ensurePackage } from './ensure-package.mjs'
import { localNode, root } from './paths.mjs'
import { run } from './run.mjs'
import { hasDisplay, setUp } from './set-up.mjs'
import { launch, StepFailed, say } from './step.mjs'

const modules = join(root, 'node_modules')

const checks = {
  style: {
    title: 'Format and lint (Biome)',
    program: '@biomejs/biome/bin/biome',
    args: ['check', '.'],
    todo: 'Run "npm run format"; what it cannot mend by itself is named above.'
  },
  types: {
    title: 'Types (TypeScript)',
    program: 'typescript/bin/tsc',
    args: ['-b'],
    todo: 'Correct the places named above.'
  },
  unit: {
    title: 'Layer rules, unit and database tests (Vitest)',
    program: 'vitest/vitest.mjs',
    args: ['run', '--config', 'test/vitest.config.ts'],
    todo: 'Each failed test is named above; "npm run unit -- FILE" runs one file.'
  },
  e2e: {
    title: 'End-to-end tests in Electron (Playwright)',
    program: '@playwright/test/cli.js',
    args: ['test', '--config', 'test/e2e/playwright.config.ts'],
    todo: 'Each failed test is named above, its trace is in test-results/; "npm run e2e -- FILE" runs one file.'
  }
}

/** All checks go on after one has failed, so that one run tells everything; the exit code remembers. */
await launch(async () => {
  const [only, ...rest] = process.argv.slice(2)
  const names = only in checks ? [only] : Object.keys(checks)
  const studio = await setUp({ tests: true })
  const env = {
    ...process.env,
    PARCOURS_PACKAGE: names.includes('e2e') ? await ensurePackage(studio) : '',
    PARCOURS_ELECTRON: studio.executable,
    PARCOURS_APP: studio.app
  }
  const display = names.includes('e2e') && !hasDisplay() ? await openVirtualDisplay() : null
  if (display) {
    env.DISPLAY = display.DISPLAY
    say('No display here: Electron runs on a virtual one (Xvfb).')
  }
  const failed = []
  for (const name of names) {
    const { title, program, args } = checks[name]
    say(`\n${title}`)
    const { code } = await run(localNode, [join(modules, program), ...args, ...rest], { env })
    if (code !== 0) failed.push(checks[name])
  }
  display?.close()
  if (failed.length === 0) return 0
  throw new StepFailed(
    failed.map((check) => check.title).join('; '),
    'At least one check did not pass; its own report stands above.',
    failed.map((check) => check.todo).join('\n  ')
  )
})
