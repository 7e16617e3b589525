// Stands in for Electron's own default app, which the fallback runtime lacks: `electron FOLDER ARGUMENTS`.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((word) => !word.startsWith('-'))
if (!folder || !existsSync(join(folder, 'package.json'))) {
  process.stderr.write('The first argument is not a folder with a package.json.\n')
  process.exit(2)
}
const path = resolve(folder)
const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
process.defaultApp = true
app.setVersion(manifest.version)
app.name = manifest.productName
app.setAppPath(path)
// Electron gets ready only once this module has ended, so the app still comes in time to declare its scheme.
await import(pathToFileURL(join(path, manifest.main)).href)
