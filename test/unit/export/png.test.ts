import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { stripsToPng } from '../../../electron/export/png'
import { PngStream } from '../../../electron/export/png-stream'
import { fontPaths } from '../../../electron/export/read-fonts'
import { sceneToSvg } from '../../../shared/formats/svg'
import { type PictureFrame, pictureFrame } from '../../../shared/lenses/pixels'
import { composeSheet } from '../../../shared/lenses/sheet'
import { generatedMap, generatedMapId } from '../../fixtures/generated-map'
import { measurer } from '../../fixtures/measurer'
import { decodedPixels, decodedSize } from '../../fixtures/png'

const fontsDir = join(import.meta.dirname, '../../../resources/fonts')

describe('a PNG drawn in strips', () => {
  const document = generatedMap({ cards: 24, lanes: 6, steps: 12, phases: 2 })

  it('is the picture that would be drawn at once, without a seam', async () => {
    const options = { mapId: generatedMapId, locale: 'fr', measurer, legend: true } as const
    const scene = composeSheet(document, 'experience', options)
    const frame = pictureFrame(scene, 2, null)
    const { size } = frame
    let strips = 0
    const drawing = (strip: PictureFrame): string => {
      strips += 1
      return sceneToSvg(scene, { frame: strip })
    }
    const bytes = await stripsToPng(drawing, frame, fontPaths(fontsDir), () => undefined)
    expect(strips).toBeGreaterThan(1)
    expect(decodedSize(bytes)).toEqual(size)
    const whole = new Resvg(sceneToSvg(scene, { frame }), {
      font: { loadSystemFonts: false, fontFiles: fontPaths(fontsDir), defaultFontFamily: 'Inter' },
      logLevel: 'off'
    })
    const expected = whole.render().pixels
    const pixels = decodedPixels(bytes)
    expect(pixels.length).toBe(expected.length)
    // Edges that cross from one strip into the next are smoothed a little differently.
    let [largest, apart] = [0, 0]
    for (let at = 0; at < pixels.length; at++) {
      const difference = Math.abs((expected[at] ?? 0) - (pixels[at] ?? 0))
      if (difference > 2) apart += 1
      if (difference > largest) largest = difference
    }
    expect(largest).toBeLessThan(64)
    expect(apart).toBeLessThan(pixels.length / 10_000)
  })
})

describe('a PNG of something seen through', () => {
  it('has its colours as they are, not darkened by what is seen through them', async () => {
    const frame = pictureFrame({ width: 2, height: 1 }, 1, null)
    const red = '<rect width="2" height="1" fill="#ff8000" fill-opacity="0.5"/>'
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1">${red}</svg>`
    const bytes = await stripsToPng(
      () => svg,
      frame,
      fontPaths(fontsDir),
      () => undefined
    )
    expect([...decodedPixels(bytes)]).toEqual([255, 128, 0, 128, 255, 128, 0, 128])
  })
})

describe('PngStream', () => {
  it('gives back the rows it was given, however they were parted', async () => {
    const rows = Array.from({ length: 5 }, (_, row) =>
      Uint8Array.from({ length: 12 }, (_, at) => row * 40 + at)
    )
    const png = new PngStream({ width: 3, height: 5 })
    await png.write(Buffer.concat(rows.slice(0, 2)))
    await png.write(Buffer.concat(rows.slice(2)))
    const bytes = await png.end()
    expect(decodedSize(bytes)).toEqual({ width: 3, height: 5 })
    expect([...decodedPixels(bytes)]).toEqual([...Buffer.concat(rows)])
  })
})
