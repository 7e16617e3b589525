import { renderAsync } from '@resvg/resvg-js'
import type { Strip } from '../../shared/formats/svg'
import { isWithinPixelLimit, type PixelSize, pixelLimit } from '../../shared/lenses/pixels'
import { ExportRefusal, type ReportProgress } from './export-job'
import { PngStream } from './png-stream'
import { fontPaths } from './read-fonts'

/** Of a strip: 32 MB. Smaller ones read the items on their borders more often, larger ones are no faster. */
const stripPixels = 8_000_000
/** Strips drawn at once, on as many threads. */
const most = 3

/**
 * Draws at exactly the size asked for, or says why not: a picture must never come out smaller in silence. Strip by strip,
 * because resvg takes four bytes a pixel several times over and one thread: 1,000 cards at four times their size are
 * 335 million pixels.
 *
 * @param drawing The strip as SVG, at its size in pixels.
 * @param height Of the whole drawing in points.
 */
export async function stripsToPng(
  drawing: (strip: Strip) => string,
  height: number,
  size: PixelSize,
  fontsDir: string,
  report: ReportProgress
): Promise<Uint8Array> {
  if (!isWithinPixelLimit(size)) {
    throw new ExportRefusal('export.tooManyPixels', { ...size, limit: pixelLimit / 1_000_000 })
  }
  const strips = stripsOf(size, height)
  const png = new PngStream(size)
  const draw = (strip: Strip): Promise<Uint8Array> => pixelsOf(drawing(strip), strip.pixels, fontsDir)
  const drawn = strips.slice(0, most).map(draw)
  try {
    for (let index = 0; index < strips.length; index++) {
      const pixels = await drawn[0]
      drawn.shift()
      const next = strips[index + most]
      if (next) drawn.push(draw(next))
      if (pixels) await png.write(pixels)
      report((index + 1) / strips.length)
    }
    return await png.end()
  } finally {
    // Where one fails, those under way are waited for: nobody else would hear of them.
    await Promise.allSettled(drawn)
  }
}

function stripsOf({ width, height }: PixelSize, points: number): Strip[] {
  const rows = Math.max(1, Math.floor(stripPixels / width))
  const point = points / height
  return Array.from({ length: Math.ceil(height / rows) }, (_, index): Strip => {
    const from = index * rows
    const count = Math.min(rows, height - from)
    return { y: from * point, height: count * point, pixels: { width, height: count } }
  })
}

async function pixelsOf(svg: string, { width, height }: PixelSize, fontsDir: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
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
  if (image.width !== width || image.height !== height) {
    throw new ExportRefusal('export.wrongSize', { width, height })
  }
  return image.pixels
}
