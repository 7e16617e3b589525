import { run } from './run.mjs'
import { setUp, switches } from './set-up.mjs'
import { launch } from './step.mjs'

// As arguments they let Electron run without a display, as long as no window opens; appended in main they come too late.
const headless = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3']

await launch(async () => {
  const words = process.argv.slice(2)
  const studio = await setUp({ display: true })
  const { code } = await run(studio.executable, [...headless, ...switches(), studio.app, ...words])
  return code
})
