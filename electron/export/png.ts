import { Resvg } from '@resvg/resvg-js'
import { isWithinPixelLimit, type PixelSize, pixelLimit } from '../../shared/lenses/pixels'
import { ExportRefusal } from './export-job'
import { fontPaths } from './read-fonts'

/** Draws at exactly the size asked for, or says why not: a picture must never come out smaller in silence. */
export function svgToPng(svg: string, size: PixelSize, fontsDir: string): Uint8Array {
  const { width, height } = size
  if (!isWithinPixelLimit(size)) {
    throw new ExportRefusal('export.tooManyPixels', { width, height, limit: pixelLimit / 1_000_000 })
  }
  const resvg = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: fontPaths(fontsDir),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Newsreader'
    },
    logLevel: 'off'
  })
  const image = resvg.render()
  // Rounding the height may differ from ours by a pixel: resvg keeps the drawing's proportions.
  if (image.width !== width || Math.abs(image.height - height) > 1) {
    throw new ExportRefusal('export.wrongSize', { width, height })
  }
  return image.asPng()
}
