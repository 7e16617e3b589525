// Stands in for Electron's own default app, which the fallback runtime lacks: `electron FOLDER ARGUMENTS`.
const { existsSync, readFileSync } = require('node:fs')
const { isAbsolute, join, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')

const folder = process.argv.slice(1).find((word) => !word.startsWith('-'))
if (!folder || !existsSync(join(folder, 'package.json'))) {
  process.stderr.write('The first argument is not a folder with a package.json.\n')
  process.exit(2)
}
const path = isAbsolute(folder) ? folder : resolve(folder)
const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
process.defaultApp = true
app.setVersion(manifest.version)
app.name = manifest.productName
app.setAppPath(path)
import(pathToFileURL(join(path, manifest.main)).href).catch((error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
