import { ensurePackage } from './ensure-package.mjs'
import { setUp } from './set-up.mjs'
import { launch } from './step.mjs'

await launch(async () => {
  const studio = await setUp({ display: true })
  process.stdout.write(`${await ensurePackage(studio)}\n`)
  return 0
})
