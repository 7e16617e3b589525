import { renderAsync } from '@resvg/resvg-js'
import { isWithinPixelLimit, type PictureFrame, type PixelSize, pixelLimit } from '../../shared/lenses/pixels'
import { ExportRefusal, type ReportProgress } from './export-job'
import { PngStream } from './png-stream'

/** Of a strip: 32 MB. Smaller ones read the items on their borders more often, larger ones are no faster. */
const stripPixels = 8_000_000
/** Strips drawn at once, on as many threads. */
const most = 3

/**
 * Draws at exactly the size asked for, or says why not: a picture must never come out smaller in silence. Strip by strip,
 * because resvg takes four bytes a pixel several times over and one thread: 1,000 cards at four times their size are
 * 335 million pixels.
 *
 * @param drawing A strip as SVG, at its size in pixels. What it leaves bare stays transparent.
 */
export async function stripsToPng(
  drawing: (strip: PictureFrame) => string,
  frame: PictureFrame,
  fontFiles: readonly string[],
  report: ReportProgress
): Promise<Uint8Array> {
  refuseTooManyPixels(frame)
  const strips = stripsOf(frame)
  const png = new PngStream(frame.size)
  const draw = (strip: PictureFrame): Promise<Uint8Array> => pixelsOf(drawing(strip), strip.size, fontFiles)
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

export function refuseTooManyPixels({ size }: PictureFrame): void {
  if (isWithinPixelLimit(size)) return
  throw new ExportRefusal('export.tooManyPixels', { ...size, limit: pixelLimit / 1_000_000 })
}

function stripsOf({ area, size: { width, height } }: PictureFrame): PictureFrame[] {
  const rows = Math.max(1, Math.floor(stripPixels / width))
  const point = area.height / height
  return Array.from({ length: Math.ceil(height / rows) }, (_, index): PictureFrame => {
    const from = index * rows
    const count = Math.min(rows, height - from)
    return {
      area: { ...area, y: area.y + from * point, height: count * point },
      size: { width, height: count }
    }
  })
}

async function pixelsOf(
  svg: string,
  { width, height }: PixelSize,
  fontFiles: readonly string[]
): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Newsreader'
    },
    logLevel: 'off'
  })
  if (image.width !== width || image.height !== height) {
    throw new ExportRefusal('export.wrongSize', { width, height })
  }
  return straight(image.pixels)
}

/** As PNG has its colours: resvg gives them darkened by their alpha. */
function straight(pixels: Uint8Array): Uint8Array {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 0
    if (alpha === 0 || alpha === 255) continue
    for (let each = at - 3; each < at; each++) {
      pixels[each] = Math.min(255, Math.round(((pixels[each] ?? 0) * 255) / alpha))
    }
  }
  return pixels
}
