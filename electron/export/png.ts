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
  const resvg = new Resvg(atSize(svg, size), {
    background: '#ffffff',
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
  if (image.width !== width || image.height !== height) {
    throw new ExportRefusal('export.wrongSize', { width, height })
  }
  return image.asPng()
}

/** resvg's own fitting keeps proportions and rounds one side its way; the view box takes up the part of a pixel. */
function atSize(svg: string, { width, height }: PixelSize): string {
  return svg.replace(
    / width="[^"]*" height="[^"]*"/,
    ` width="${width}" height="${height}" preserveAspectRatio="none"`
  )
}
