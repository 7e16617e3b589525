// Draws icon.png from icon.svg: `node resources/icons/render.mjs`, after the mark has changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8')
const image = new Resvg(svg, { fitTo: { mode: 'width', value: 1024 } }).render()
writeFileSync(join(import.meta.dirname, 'icon.png'), image.asPng())
