import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'

// A process of its own has to come to the studio's TypeScript by itself, and Vite is what reads it here.
const { module } = await runnerImport(join(import.meta.dirname, 'exports-run.ts'), {
  configFile: false,
  root: resolve(import.meta.dirname, '..', '..')
})
process.send(await module.measuredExports(Number(process.argv[2])), () => process.exit(0))
