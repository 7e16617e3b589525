import { run } from './run.mjs'
import { setUp, switches } from './set-up.mjs'
import { launch } from './step.mjs'

// As arguments they let Electron run without a display, as long as no window opens; appended in main they come too late.
const headless = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3']

// Paths are relative to where the command was typed: npm and the launcher both move to the root of the tree.
process.env.PARCOURS_CALLED_FROM ??=
  (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) || process.cwd()
const { PARCOURS_CALLED_FROM: cwd, ...env } = process.env

await launch(async () => {
  const words = process.argv.slice(2)
  const studio = await setUp({ display: true })
  const { code } = await run(studio.executable, [...headless, ...switches(), studio.app, ...words], {
    cwd,
    env
  })
  return code
})
