import { Resvg } from '@resvg/resvg-js'

/** On its longer side: 300 dots an inch on a hand's width of paper. */
const side = 1_600

/** A clean drawing as a PNG, for what shows no SVG. */
export function svgPicture(bytes: Uint8Array): Uint8Array {
  const { width, height } = new Resvg(Buffer.from(bytes), { logLevel: 'off' })
  const mode = width >= height ? 'width' : 'height'
  const font = { loadSystemFonts: false }
  const drawing = new Resvg(Buffer.from(bytes), { fitTo: { mode, value: side }, font, logLevel: 'off' })
  return drawing.render().asPng()
}
